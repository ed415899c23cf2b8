package org.greenlane.listings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an address asks of a listing, all of it known to the declaration.
 *
 * @param chosen the codes chosen by filter name, only filters with a choice
 * @param words the free text, empty for none
 * @param sort the id of the column to sort by, with a minus before it for descending
 * @param page the page, from 1
 */
record ListingQuery(Map<String, List<String>> chosen, String words, String sort, int page) {

	List<String> chosen(Filter filter) {
		return this.chosen.getOrDefault(filter.name(), List.of());
	}

	boolean isFiltered() {
		return !this.chosen.isEmpty() || !this.words.isEmpty();
	}

	boolean descending() {
		return this.sort.startsWith("-");
	}

	String sortColumn() {
		return descending() ? this.sort.substring(1) : this.sort;
	}

	ListingQuery onPage(int other) {
		return new ListingQuery(this.chosen, this.words, this.sort, other);
	}

	ListingQuery sortedBy(String other) {
		return new ListingQuery(this.chosen, this.words, other, 1);
	}

	ListingQuery without(String filter, String code) {
		Map<String, List<String>> others = new LinkedHashMap<>(this.chosen);
		others.computeIfPresent(filter, (name, codes) -> codes.stream().filter((one) -> !one.equals(code)).toList());
		others.values().removeIf(List::isEmpty);
		return new ListingQuery(others, this.words, this.sort, 1);
	}

	ListingQuery withoutWords() {
		return new ListingQuery(this.chosen, "", this.sort, 1);
	}

	/**
	 * The canonical query string with its question mark, leaving out what the listing
	 * does anyway; empty where nothing is left.
	 */
	String toString(Listing listing) {
		Stream<String> filters = listing.filters()
			.stream()
			.flatMap((filter) -> chosen(filter).stream().map((code) -> filter.name() + "=" + slug(code)));
		Stream<String> rest = Stream.of(this.words.isEmpty() ? "" : "q=" + encode(this.words),
				this.sort.equals(listing.sort()) ? "" : "sort=" + encode(this.sort),
				(this.page == 1) ? "" : "page=" + this.page);
		String query = String.join("&", Stream.concat(filters, rest).filter((part) -> !part.isEmpty()).toList());
		return query.isEmpty() ? "" : "?" + query;
	}

	/**
	 * A code as an address writes it: {@code SAFE_AEO} is {@code safe-aeo}.
	 */
	static String slug(String code) {
		return code.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
