package org.greenlane.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.web.Language;

import org.springframework.web.util.HtmlUtils;

/**
 * The markup of hits. Every text is escaped here, marks are the only elements in it.
 */
final class HitMarkup {

	private final SearchFilters words;

	private final Language reader;

	private final StringBuilder html = new StringBuilder(8_192);

	HitMarkup(SearchFilters words, Language reader) {
		this.words = words;
		this.reader = reader;
	}

	String items(List<Hit> hits) {
		hits.forEach(this::item);
		return this.html.toString();
	}

	private void item(Hit hit) {
		this.html.append("<li><h3");
		language(hit.titleLanguage());
		this.html.append("><a href=\"/").append(this.reader.tag()).append(escaped(hit.address())).append("\">");
		text(hit.title());
		this.html.append("</a></h3><p class=\"muted\">").append(escaped(about(hit))).append("</p>");
		if (!hit.excerpt().isEmpty()) {
			this.html.append("<p");
			language(hit.excerptLanguage());
			this.html.append('>');
			text(hit.excerpt());
			this.html.append("</p>");
		}
		this.html.append("</li>\n");
	}

	/** Its kind, its date and, where they are few, its economies. */
	private String about(Hit hit) {
		Stream<String> economies = (hit.economies().size() > 3 || hit.kind() == Kind.ECONOMY) ? Stream.empty()
				: hit.economies().stream().map(this.words::economy);
		String date = (hit.dated() != null) ? hit.dated().in(this.reader) : null;
		return Stream.concat(Stream.of(this.words.kind(hit.kind())), Stream.concat(economies, Stream.ofNullable(date)))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · "));
	}

	private void language(Language language) {
		if (language != this.reader) {
			this.html.append(" lang=\"").append(language.tag()).append('"');
		}
	}

	private void text(Marked marked) {
		for (Marked.Part part : marked.parts()) {
			String text = escaped(part.text());
			this.html.append(part.marked() ? "<mark>" + text + "</mark>" : text);
		}
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
