package org.greenlane.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What an address asks of the search.
 *
 * @param typed what was typed into the box, empty for nothing
 * @param kinds kinds to keep to, empty for all
 * @param economies codes to keep to, empty for all
 * @param years years to keep to, empty for all
 * @param written the language that what is found is written in, or null for any
 * @param page from 1
 * @param problems what the address asks for and does not exist, by parameter
 */
record SearchRequest(String typed, List<Kind> kinds, List<String> economies, List<String> years,
		@Nullable Language written, int page, Map<String, String> problems) {

	static final String PATH = "/search";

	/**
	 * Reads an address. What is not known is named as a problem: ignoring it would
	 * silently widen the search.
	 */
	static SearchRequest of(MultiValueMap<String, String> parameters) {
		Map<String, String> problems = new java.util.LinkedHashMap<>();
		List<Kind> kinds = new ArrayList<>();
		for (String value : values(parameters, "kind")) {
			kind(value).ifPresentOrElse(kinds::add, () -> problems.put("kind", value));
		}
		List<String> economies = matching(parameters, "economy", "[A-Za-z]{2}", problems).stream()
			.map((code) -> code.toUpperCase(Locale.ROOT))
			.toList();
		List<String> years = matching(parameters, "year", "[0-9]{4}", problems);
		Optional<String> lang = values(parameters, "lang").stream().findFirst();
		Optional<Language> written = lang.flatMap(Language::ofTag);
		if (lang.isPresent() && written.isEmpty()) {
			problems.put("lang", lang.get());
		}
		List<String> page = matching(parameters, "page", "[1-9][0-9]{0,4}", problems);
		String typed = Optional.ofNullable(parameters.getFirst("q")).orElse("").replace("\0", "").strip();
		return new SearchRequest(typed, kinds, economies, years, written.orElse(null),
				page.isEmpty() ? 1 : Integer.parseInt(page.getFirst()), problems);
	}

	private static Optional<Kind> kind(String value) {
		return Stream.of(Kind.values()).filter((kind) -> slug(kind).equals(value)).findFirst();
	}

	private static List<String> values(MultiValueMap<String, String> parameters, String name) {
		return parameters.getOrDefault(name, List.of())
			.stream()
			.filter((value) -> !value.isBlank())
			.distinct()
			.toList();
	}

	private static List<String> matching(MultiValueMap<String, String> parameters, String name, String form,
			Map<String, String> problems) {
		List<String> good = new ArrayList<>();
		for (String value : values(parameters, name)) {
			if (value.matches(form)) {
				good.add(value);
			}
			else {
				problems.put(name, value);
			}
		}
		return good;
	}

	/** A kind as addresses write it. */
	static String slug(Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	public boolean isFiltered() {
		return !this.kinds.isEmpty() || !this.economies.isEmpty() || !this.years.isEmpty() || this.written != null;
	}

	public boolean isEmpty() {
		return this.typed.isEmpty() && !isFiltered();
	}

	SearchRequest onPage(int other) {
		return new SearchRequest(this.typed, this.kinds, this.economies, this.years, this.written, other, Map.of());
	}

	SearchRequest searching(String other) {
		return new SearchRequest(other, this.kinds, this.economies, this.years, this.written, 1, Map.of());
	}

	public SearchRequest withoutFilters() {
		return new SearchRequest(this.typed, List.of(), List.of(), List.of(), null, 1, Map.of());
	}

	SearchRequest without(String filter, String value) {
		return new SearchRequest(this.typed,
				this.kinds.stream().filter((kind) -> !filter.equals("kind") || !slug(kind).equals(value)).toList(),
				this.economies.stream().filter((code) -> !filter.equals("economy") || !code.equals(value)).toList(),
				this.years.stream().filter((year) -> !filter.equals("year") || !year.equals(value)).toList(),
				filter.equals("lang") ? null : this.written, 1, Map.of());
	}

	/** The address below the language. */
	public String address() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
		if (!this.typed.isEmpty()) {
			address.queryParam("q", UriUtils.encode(this.typed, "UTF-8"));
		}
		this.kinds.forEach((kind) -> address.queryParam("kind", slug(kind)));
		this.economies.forEach((code) -> address.queryParam("economy", code.toLowerCase(Locale.ROOT)));
		this.years.forEach((year) -> address.queryParam("year", year));
		Optional.ofNullable(this.written).ifPresent((language) -> address.queryParam("lang", language.tag()));
		if (this.page > 1) {
			address.queryParam("page", this.page);
		}
		return address.build(true).toUriString();
	}

}
