package org.greenlane.listings;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The declaration of a list.
 *
 * @param id the prefix of its message keys, such as {@code aeo.programmes}
 * @param path its address below the language, such as {@code /aeo/programmes}
 * @param from the SQL {@code from} clause, in which {@code {_lang}} stands for the
 * language's column suffix and, as in all its SQL, {@code {_today}} for the day
 * @param key the column whose value names a row and breaks ties in sorting
 * @param columns the columns, of which the first heads a row
 * @param filters the filters, in the order of the page
 * @param sort the order without a choice, such as {@code -launched}
 * @param choosing what readers do with the rows they tick, or null
 * @param staffOnly whether it is no public list: it has no downloads, and changes without
 * the public data
 */
public record Listing(String id, String path, String from, String key, List<Column> columns, List<Filter> filters,
		String sort, @Nullable Choosing choosing, boolean staffOnly) {

	/**
	 * Rows on a page.
	 */
	static final int PAGE = 25;

	public static Listing at(String path, String id) {
		return new Listing(id, path, "", "", List.of(), List.of(), "", null, false);
	}

	public Listing from(String from) {
		return new Listing(this.id, this.path, from, this.key, this.columns, this.filters, this.sort, this.choosing,
				this.staffOnly);
	}

	/**
	 * Declares the columns; the one with the given id names a row.
	 */
	public Listing columns(String key, Column... columns) {
		return new Listing(this.id, this.path, this.from, key, List.of(columns), this.filters, this.sort, this.choosing,
				this.staffOnly);
	}

	public Listing filters(Filter... filters) {
		return new Listing(this.id, this.path, this.from, this.key, this.columns, List.of(filters), this.sort,
				this.choosing, this.staffOnly);
	}

	public Listing sortedBy(String sort) {
		return new Listing(this.id, this.path, this.from, this.key, this.columns, this.filters, sort, this.choosing,
				this.staffOnly);
	}

	/**
	 * Lets readers tick rows, whose keys are sent to an address under a parameter.
	 */
	public Listing choosing(String parameter, String path) {
		return new Listing(this.id, this.path, this.from, this.key, this.columns, this.filters, this.sort,
				new Choosing(parameter, path), this.staffOnly);
	}

	/**
	 * Says that the list is for staff: it has no downloads, and it changes without the
	 * public data.
	 */
	public Listing forStaff() {
		return new Listing(this.id, this.path, this.from, this.key, this.columns, this.filters, this.sort,
				this.choosing, true);
	}

	Column column(String id) {
		return sortable(id).or(() -> this.columns.stream().filter((column) -> column.id().equals(id)).findFirst())
			.orElseThrow(() -> new IllegalStateException("%s has no column %s".formatted(this.id, id)));
	}

	Optional<Column> sortable(String id) {
		return this.columns.stream().filter((column) -> column.sortSql() != null && column.id().equals(id)).findFirst();
	}

	Optional<Filter> filter(String name) {
		return this.filters.stream().filter((filter) -> filter.name().equals(name)).findFirst();
	}

	/**
	 * The name of a download without its ending.
	 */
	String fileName() {
		return this.path.substring(this.path.lastIndexOf('/') + 1);
	}

	/**
	 * What readers do with the rows they tick.
	 */
	public record Choosing(String parameter, String path) {
	}

}
