// Says a moment, or from one to another on a page of a meeting, in the reader's own zone too, and keeps the time that is left going. The time is the server's: how much was left when
// the page was answered, less what has passed since.
(() => {
	const language = document.documentElement.lang;
	const unit = (value, name) => new Intl.NumberFormat(language, { style: "unit", unit: name, unitDisplay: "long" }).format(value);
	for (const own of document.querySelectorAll("[data-own]")) {
		const words = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language,
			{ dateStyle: "full", timeStyle: "short", hourCycle: "h23" });
		const from = new Date(own.dataset.own);
		const said = own.dataset.until ? words.formatRange(from, new Date(own.dataset.until)) : words.format(from);
		own.textContent = own.dataset.text.replace("{0}", said)
			.replace("{1}", Intl.DateTimeFormat().resolvedOptions().timeZone.split("/").pop().replaceAll("_", " "));
		own.hidden = false;
	}
	for (const left of document.querySelectorAll("[data-seconds]")) {
		const atFirst = Number(left.dataset.seconds);
		const write = () => {
			const seconds = Math.max(0, atFirst - Math.floor(performance.now() / 1000));
			const days = Math.floor(seconds / 86400);
			const hours = Math.floor(seconds / 3600) % 24;
			const minutes = Math.ceil(seconds / 60) % 60;
			const parts = days > 0 ? [unit(days, "day"), unit(hours, "hour")] : [unit(hours, "hour"), unit(minutes, "minute")];
			left.textContent = left.dataset.text.replace("{0}", parts.join(" "));
		};
		if (atFirst > 0) {
			setInterval(write, 60000);
		}
	}
})();
