// Shows what only a script can do, and brings the browser's keys and the portal together. All words are in the page.
(() => {
	const able = window.isSecureContext && window.PublicKeyCredential
		&& PublicKeyCredential.parseCreationOptionsFromJSON && PublicKeyCredential.parseRequestOptionsFromJSON;
	if (!able) {
		return;
	}
	const send = (form, address, body) => fetch(address, {
		method: "POST",
		headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": form.elements._csrf.value },
		body: JSON.stringify(body)
	});
	const show = (form, problem) => form.querySelectorAll("[data-problem]").forEach((one) => {
		one.hidden = one.dataset.problem !== problem;
	});
	const ask = {
		add: async (options) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
		use: async (options) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
	};
	const done = {
		add: async () => location.reload(),
		use: async (answer) => location.assign((await answer.json()).to)
	};
	const refused = (form, answer) => {
		if (answer.status === 401) {
			location.reload();
		}
		show(form, answer.status === 429 ? "wait" : "failed");
	};
	const run = async (form) => {
		const kind = form.dataset.passkey;
		const options = await send(form, form.action + "/options", {});
		if (!options.ok) {
			return refused(form, options);
		}
		const credential = await ask[kind](await options.json());
		const fields = { name: form.elements.name?.value, to: form.elements.to?.value, credential: credential.toJSON() };
		const answer = await send(form, form.action, fields);
		return answer.ok ? done[kind](answer) : refused(form, answer);
	};
	document.querySelectorAll("form[data-passkey]").forEach((form) => form.addEventListener("submit", async (event) => {
		event.preventDefault();
		const button = form.querySelector("button");
		show(form, "");
		button.disabled = true;
		try {
			await run(form);
		} catch (problem) {
			const kinds = { NotAllowedError: "cancelled", AbortError: "cancelled", InvalidStateError: "already" };
			show(form, kinds[problem.name] ?? "failed");
		} finally {
			button.disabled = false;
		}
	}));
	document.querySelectorAll("[data-needs-script]").forEach((one) => { one.hidden = false; });
	document.querySelectorAll("[data-without-script]").forEach((one) => { one.hidden = true; });
})();
