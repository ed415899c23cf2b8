// Saves a report's texts while they are typed, and refreshes the previews. All words are in the page; without this file a button does both.
(() => {
	const form = document.querySelector("form[data-saves-itself]");
	if (!form || !form.querySelector("textarea")) {
		return;
	}
	const IDLE = 4000;
	const LONGEST = 20000;
	const told = form.querySelector("[data-saved]");
	const label = told.textContent;
	let timer = 0;
	let dirtySince = 0;
	let saving = false;
	let stopped = false;
	const fields = () => {
		const data = new URLSearchParams(new FormData(form));
		for (const name of [...data.keys()].filter((key) => key.startsWith("follows-"))) {
			data.delete(name);
		}
		return data;
	};
	const tell = (problem) => form.querySelectorAll("[data-problem]").forEach((one) => {
		one.hidden = one.dataset.problem !== problem;
	});
	const refreshPreviews = async () => {
		const answer = await fetch(form.action.replace(/\/texts$/, "/preview"), { method: "POST", body: fields(), redirect: "error" });
		if (!answer.ok) {
			return;
		}
		const page = new DOMParser().parseFromString(await answer.text(), "text/html");
		form.querySelectorAll("[data-preview]").forEach((old) => {
			const fresh = page.querySelector(`[data-preview="${old.dataset.preview}"]`);
			if (fresh) {
				old.replaceChildren(...fresh.childNodes);
			}
		});
	};
	const save = async () => {
		if (saving || stopped || !dirtySince) {
			return;
		}
		saving = true;
		const since = dirtySince;
		dirtySince = 0;
		const body = fields();
		body.set("by-itself", "yes");
		try {
			const answer = await fetch(form.action, { method: "POST", body, redirect: "error", headers: { Accept: "application/json" } });
			if (answer.ok) {
				const saved = await answer.json();
				for (const [language, revision] of Object.entries(saved.revisions)) {
					form.elements["after-" + language].value = revision;
				}
				told.textContent = label + " " + saved.at;
				told.hidden = false;
				tell("");
				await refreshPreviews();
			} else {
				stopped = answer.status === 409;
				dirtySince = since;
				tell(answer.status === 401 ? "403" : String(answer.status));
			}
		} catch (unreachable) {
			dirtySince = dirtySince || since;
			tell("0");
			timer = setTimeout(save, LONGEST);
		} finally {
			saving = false;
		}
	};
	form.addEventListener("input", () => {
		dirtySince = dirtySince || Date.now();
		clearTimeout(timer);
		timer = setTimeout(save, Math.max(0, Math.min(IDLE, dirtySince + LONGEST - Date.now())));
	});
	let leaving = false;
	form.addEventListener("submit", () => {
		leaving = true;
		clearTimeout(timer);
	});
	addEventListener("beforeunload", (event) => {
		if (dirtySince && !leaving) {
			event.preventDefault();
		}
	});
})();
