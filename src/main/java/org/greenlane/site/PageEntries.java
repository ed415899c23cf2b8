package org.greenlane.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.catalogue.Catalogue;
import org.greenlane.catalogue.Entry;
import org.greenlane.catalogue.Kind;
import org.greenlane.catalogue.Thing;
import org.greenlane.web.Language;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters the pages that are always there into the catalogue, as people look for "methods"
 * or "compare programmes" too. Their words come with the portal, so they are entered when
 * it starts, and only where they differ from what is there.
 */
@Component
class PageEntries implements ApplicationRunner {

	/**
	 * Pages below the language, with the message key of the title; in its place
	 * {@code .description} says what the page is for.
	 */
	private static final Map<String, String> PAGES = Map.ofEntries(Map.entry("/aeo", "aeo.title"),
			Map.entry("/aeo/programmes", "aeo.programmes.title"), Map.entry("/aeo/compare", "aeo.compare.title"),
			Map.entry("/aeo/measures", "measures.measures.title"),
			Map.entry("/aeo/measures/evidence", "measures.evidence.title"),
			Map.entry("/aeo/mras", "recognition.mras.title"),
			Map.entry("/aeo/mras/matrix", "recognition.mras.matrix.title"), Map.entry("/aeo/map", "atlas.map.title"),
			Map.entry("/participation", "overview.title"),
			Map.entry("/participation/records", "participation.records.title"),
			Map.entry("/participation/programmes", "overview.programmes.title"),
			Map.entry("/participation/methods", "indicators.methods.title"),
			Map.entry("/participation/ask", "overview.ask.title"), Map.entry("/champions", "champions.title"),
			Map.entry("/champions/laureates", "champions.laureates.title"),
			Map.entry("/meetings", "meetings.meetings.title.list"), Map.entry("/reports", "reports.list.title"),
			Map.entry("/spotlights", "spotlights.spotlights.title"),
			Map.entry("/barriers", "spotlights.barriers.title.list"), Map.entry("/outputs", "outputs.outputs.title"),
			Map.entry("/organisations", "organisations.organisations.title"),
			Map.entry("/economies", "economies.economies.title"),
			Map.entry("/economies/definitions", "economies.definitions.title"),
			Map.entry("/series", "series.values.title"), Map.entry("/sources", "sources.sources.title"),
			Map.entry("/changes", "changes.title"), Map.entry("/data-notice", "site.data-notice.title"),
			Map.entry("/accessibility", "site.accessibility.title"));

	private final Catalogue catalogue;

	private final JdbcClient jdbc;

	private final MessageSource messages;

	private final TransactionTemplate transaction;

	PageEntries(Catalogue catalogue, JdbcClient jdbc, MessageSource messages, TransactionTemplate transaction) {
		this.catalogue = catalogue;
		this.jdbc = jdbc;
		this.messages = messages;
		this.transaction = transaction;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		Set<Told> told = this.jdbc
			.sql("select key, language, title, text from catalogue.entries where kind = 'PAGE' and key like '/%'")
			.query((row, n) -> new Told(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
			.set();
		Map<String, Set<Told>> before = told.stream().collect(Collectors.groupingBy(Told::path, Collectors.toSet()));
		this.transaction.executeWithoutResult((tx) -> {
			before.keySet().stream().filter((path) -> !PAGES.containsKey(path)).forEach(this::remove);
			PAGES.keySet()
				.stream()
				.filter((path) -> !told(path).collect(Collectors.toSet()).equals(before.get(path)))
				.forEach(this::put);
		});
	}

	private void put(String path) {
		List<Entry> entries = told(path)
			.map((page) -> Entry.of(Language.ofTag(page.language()).orElseThrow(), page.title(), path)
				.saying(page.text()))
			.toList();
		this.catalogue.put(new Thing(Kind.PAGE, path), entries);
	}

	private void remove(String path) {
		this.catalogue.remove(new Thing(Kind.PAGE, path));
	}

	private Stream<Told> told(String path) {
		String title = PAGES.getOrDefault(path, "");
		return Stream.of(Language.values())
			.map((language) -> new Told(path, language.tag(), message(title, language),
					message(title.replaceFirst("\\.title(\\.list)?$", ".description"), language)));
	}

	/** Empty where there is none: two pages have no description. */
	private String message(String key, Language language) {
		return String.valueOf(this.messages.getMessage(key, null, "", language.locale()));
	}

	/** What is told of a page in a language. */
	private record Told(String path, String language, String title, String text) {
	}

}
