package org.greenlane.listings;

import org.jspecify.annotations.Nullable;

/**
 * A way to narrow a listing. Several values of one filter widen it, several filters
 * narrow it.
 *
 * @param name the parameter in the address, in kebab-case
 * @param kind what the expression gives
 * @param sql the expression: a text, or an array of texts; for a search the condition, in
 * which {@code {words}} stands for what the reader typed
 * @param labels the words for the values, or null for free text
 * @param selectable whether readers choose from a list that is too long for check boxes
 */
public record Filter(String name, Kind kind, String sql, @Nullable Labels labels, boolean selectable) {

	enum Kind {

		ONE, MANY, WORDS, SEARCH

	}

	/**
	 * Rows have one value.
	 */
	public static Filter one(String name, String sql, Labels labels) {
		return new Filter(name, Kind.ONE, sql, labels, false);
	}

	/**
	 * Rows have any number of values; the expression gives a {@code text[]}.
	 */
	public static Filter many(String name, String sql, Labels labels) {
		return new Filter(name, Kind.MANY, sql, labels, false);
	}

	/**
	 * Rows contain every word that the reader types, without regard to case and accents;
	 * the expression gives text that {@code web.folded} has folded.
	 */
	public static Filter words(String sql) {
		return new Filter("q", Kind.WORDS, sql, null, false);
	}

	/**
	 * Rows fulfil a condition on what the reader types, such as a full-text query made of
	 * it; in the condition {@code {words}} stands for that, as a bound value.
	 */
	public static Filter search(String condition) {
		return new Filter("q", Kind.SEARCH, condition, null, false);
	}

	public Filter asSelect() {
		return new Filter(this.name, this.kind, this.sql, this.labels, true);
	}

	boolean isChoice() {
		return this.kind == Kind.ONE || this.kind == Kind.MANY;
	}

}
