package org.greenlane.reports;

import java.util.ArrayList;
import java.util.List;

import org.greenlane.texts.WordOut;
import org.greenlane.texts.WordProperties;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes a Word file of a published version. Above the text it says what the page says:
 * which version it is, where it stands, and what a reader must know before the text.
 */
@Component
class ReportWord {

	private final WordOut out;

	private final Citation citation;

	private final MessageSource messages;

	ReportWord(WordOut out, Citation citation, MessageSource messages) {
		this.out = out;
		this.citation = citation;
		this.messages = messages;
	}

	byte[] of(ReportPage page) {
		String url = this.citation.url(page);
		List<String> lines = new ArrayList<>();
		lines.add(said(page, "reports.word.line", page.cited(), page.language().printDay(page.publishedAt()))
				+ " [%s](%s)".formatted(url, url));
		if (page.report().summary()) {
			lines.add(said(page, "reports.summary"));
		}
		if (!page.isCurrent()) {
			lines.add(said(page, "reports.older", page.cited()));
		}
		page.behind()
			.ifPresent((behind) -> lines.add(said(page, "reports.behind", behind.count(),
					said(page, "reports.language." + page.report().source().tag()))));
		String text = String.join("\n\n", lines) + "\n\n" + page.body();
		return this.out.writeWithTitle(text, new WordProperties(page.title(), page.cited(), page.language()));
	}

	/** In the language of the text, whoever reads it. */
	private String said(ReportPage page, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, page.language().locale());
	}

}
