package org.greenlane.catalogue;

import java.util.List;

import org.greenlane.catalogue.Hit.Closeness;
import org.greenlane.listings.ListingPage.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A search as one page shows it. Addresses are below the language.
 *
 * @param request what was asked
 * @param found what was found
 * @param filters what the hits can be narrowed by, with counts
 * @param active what narrows them now
 * @param pages at least 1
 */
record SearchPage(SearchRequest request, Found found, List<Choice> filters, List<Active> active, int pages) {

	public @Nullable String previous() {
		return (this.request.page() > 1) ? this.request.onPage(this.request.page() - 1).address() : null;
	}

	public @Nullable String next() {
		return (this.request.page() < this.pages) ? this.request.onPage(this.request.page() + 1).address() : null;
	}

	public long first() {
		return (this.request.page() - 1L) * Search.PAGE + 1;
	}

	public long last() {
		return first() + this.found.hits().size() - 1;
	}

	/** Hits that have exactly what was typed. */
	public List<Hit> exact() {
		return this.found.hits().stream().filter((hit) -> hit.closeness() == Closeness.EXACT).toList();
	}

	/** Hits that have other forms of it. */
	public List<Hit> forms() {
		return this.found.hits().stream().filter((hit) -> hit.closeness() == Closeness.FORMS).toList();
	}

	/** The address of the same search without filters. */
	public String everywhere() {
		return this.request.withoutFilters().address();
	}

	/** The address of a search for something else with these filters. */
	public String searching(String words) {
		return this.request.searching(words).address();
	}

	/**
	 * A value that narrows the hits.
	 *
	 * @param title the message key of the filter's title
	 * @param without the address without it
	 */
	record Active(String title, String label, String without) {
	}

}
