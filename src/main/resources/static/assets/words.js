// Counts words by the rule of org.greenlane.questions.Words: what stands between two spaces of any kind and has a letter or a digit.
globalThis.countWords = (text) => text.split(/[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+/)
	.filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;

// Says below a text how many words it has; the text itself is never cut.
for (const text of document.querySelectorAll("textarea[data-words]")) {
	const hint = document.getElementById(text.id + "-words");
	const said = hint && hint.querySelector(".count");
	if (!said) {
		continue;
	}
	const limit = Number(text.dataset.words);
	const write = () => {
		const count = globalThis.countWords(text.value);
		const over = count > limit;
		said.textContent = (over ? said.dataset.over : said.dataset.text).replace("{0}", over ? count - limit : count);
		said.classList.toggle("over", over);
		said.hidden = false;
	};
	let waiting = 0;
	text.addEventListener("input", () => {
		clearTimeout(waiting);
		waiting = setTimeout(write, 300);
	});
	write();
	// Read aloud from now on, and not once for each text when the page opens.
	said.setAttribute("role", "status");
}
