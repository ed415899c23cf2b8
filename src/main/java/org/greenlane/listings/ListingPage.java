package org.greenlane.listings;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A listing as one page shows it. Addresses are below the language, with their query.
 *
 * @param listing the declaration
 * @param heads the columns of the table
 * @param rows the rows of this page
 * @param filters the filters with their counts
 * @param active what narrows the list now, each with the address without it
 * @param words the free text
 * @param problems what the address asks for and the listing does not have
 * @param sort the sort key as the address writes it
 * @param sorted whether the sort key is the reader's choice
 * @param total the number of rows that match
 * @param page this page, from 1
 * @param pages the number of pages, at least 1
 * @param previous the address of the page before, or null
 * @param next the address of the page after, or null
 * @param query the query of this view without the page, for downloads
 * @param dataset what all rows are to machines; empty where not all are shown
 */
public record ListingPage(Listing listing, List<Head> heads, List<ListingRow> rows, List<Choice> filters,
		List<Active> active, String words, List<ListingProblem> problems, String sort, boolean sorted, long total,
		int page, int pages, @Nullable String previous, @Nullable String next, String query,
		Map<String, Object> dataset) {

	/** The number of the first row on this page, from 1. */
	public long first() {
		return (this.page - 1L) * Listing.PAGE + 1;
	}

	/** The number of the last row on this page. */
	public long last() {
		return first() + this.rows.size() - 1;
	}

	public boolean hasWords() {
		return this.listing.filter("q").isPresent();
	}

	public boolean isFiltered() {
		return !this.active.isEmpty();
	}

	/** The address of the same rows in another format: csv, json, xlsx, metadata.json. */
	public String download(String ending) {
		return this.listing.path() + "." + ending + this.query;
	}

	/**
	 * A column's head.
	 *
	 * @param title the title in the reader's language
	 * @param style the style class of its cells, or null
	 * @param language the language of its cells where it is not the page's, or null
	 * @param sort the address sorted by it, or null where it does not sort
	 * @param order how it is sorted now: ascending or descending, or null
	 */
	public record Head(String title, @Nullable String style, @Nullable String language, @Nullable String sort,
			@Nullable String order) {
	}

	/**
	 * A filter with what can be chosen.
	 *
	 * @param name the parameter
	 * @param title the message key of the title
	 * @param selectable whether it is a list to choose one from
	 * @param open whether something in it is chosen
	 */
	public record Choice(String name, String title, boolean selectable, boolean open, List<Option> options) {
	}

	/**
	 * A value that can be chosen, and the number of rows it would give.
	 */
	public record Option(String value, String label, long count, boolean chosen) {
	}

	/**
	 * A value that narrows the list.
	 *
	 * @param title the message key of the filter's title
	 * @param without the address without it
	 */
	public record Active(String title, String label, String without) {
	}

}
