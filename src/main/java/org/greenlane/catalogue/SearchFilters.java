package org.greenlane.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.greenlane.listings.LabelBook;
import org.greenlane.listings.Labels;
import org.greenlane.listings.ListingPage.Choice;
import org.greenlane.listings.ListingPage.Option;
import org.greenlane.web.Language;

import org.springframework.stereotype.Component;

/**
 * What hits can be narrowed by, in the reader's words. Economies are named by their own
 * entries.
 */
@Component
class SearchFilters {

	private static final Labels KINDS = Labels.of("catalogue.kind", Kind.class);

	private static final Labels ECONOMIES = Labels.inTable("""
			select key, title from catalogue.entries
			where kind = 'ECONOMY' and language = coalesce(nullif(substr('{_lang}', 2), ''), 'en')
			order by title collate "und-x-icu\"""");

	private static final Labels LANGUAGES = Labels.of("catalogue.language", "en", "fr", "es");

	private final LabelBook book;

	SearchFilters(LabelBook book) {
		this.book = book;
	}

	/**
	 * Names an economy that there is not as a problem.
	 */
	SearchRequest checked(SearchRequest request) {
		Map<String, String> problems = new LinkedHashMap<>(request.problems());
		request.economies()
			.stream()
			.filter((code) -> !labels(ECONOMIES).containsKey(code))
			.forEach((code) -> problems.put("economy", code));
		return new SearchRequest(request.typed(), request.kinds(), request.economies(), request.years(),
				request.written(), request.page(), problems);
	}

	List<Choice> choices(SearchRequest request, Found found) {
		List<String> kinds = request.kinds().stream().map(SearchRequest::slug).toList();
		Stream<Option> kind = Stream.of(Kind.values())
			.map((one) -> new Option(SearchRequest.slug(one), kind(one), found.count("kind", one.name()),
					kinds.contains(SearchRequest.slug(one))));
		Stream<Option> economy = labels(ECONOMIES).entrySet()
			.stream()
			.map((one) -> new Option(one.getKey().toLowerCase(Locale.ROOT), one.getValue(),
					found.count("economy", one.getKey()), request.economies().contains(one.getKey())));
		Map<String, Long> years = new HashMap<>(found.counts().getOrDefault("year", Map.of()));
		request.years().forEach((year) -> years.putIfAbsent(year, 0L));
		Stream<Option> year = years.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByKey().reversed())
			.map((one) -> new Option(one.getKey(), one.getKey(), one.getValue(),
					request.years().contains(one.getKey())));
		return List.of(choice("kind", false, kind), choice("economy", true, economy), choice("year", true, year));
	}

	private static Choice choice(String name, boolean select, Stream<Option> options) {
		List<Option> offered = options.filter((option) -> option.count() > 0 || option.chosen()).toList();
		return new Choice(name, "catalogue.filter." + name, select, true, offered);
	}

	List<SearchPage.Active> active(SearchRequest request) {
		List<SearchPage.Active> active = new ArrayList<>();
		request.kinds().forEach((one) -> active.add(active(request, "kind", SearchRequest.slug(one), kind(one))));
		request.economies().forEach((one) -> active.add(active(request, "economy", one, economy(one))));
		request.years().forEach((one) -> active.add(active(request, "year", one, one)));
		if (request.written() != null) {
			active.add(
					active(request, "lang", request.written().tag(), this.book.of(LANGUAGES, request.written().tag())));
		}
		return active;
	}

	private static SearchPage.Active active(SearchRequest request, String filter, String value, String label) {
		return new SearchPage.Active("catalogue.filter." + filter, label, request.without(filter, value).address());
	}

	String kind(Kind kind) {
		return this.book.of(KINDS, kind.name());
	}

	String economy(String code) {
		return this.book.of(ECONOMIES, code);
	}

	private Map<String, String> labels(Labels labels) {
		return this.book.of(labels, Language.current());
	}

}
