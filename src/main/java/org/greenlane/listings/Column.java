package org.greenlane.listings;

import java.util.function.UnaryOperator;

import org.greenlane.web.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A column of a listing.
 *
 * @param id the name in downloads and sort keys, in snake_case, and the end of the
 * title's message key
 * @param type how the value is read, printed and written
 * @param sql the expression that gives the value
 * @param sortSql the expression to sort by, or null where the column does not sort
 * @param labels the words for codes, or null where the value speaks for itself
 * @param link an address with other columns' ids in braces, or null
 * @param place where the column shows
 * @param english whether the value is in English, whatever language a reader reads in
 * @param print how a reader sees a number
 * @param title the title where it is no message of the listing, or null
 */
public record Column(String id, Type type, String sql, @Nullable String sortSql, @Nullable Labels labels,
		@Nullable String link, Place place, boolean english, Print print, @Nullable LocalText title) {

	/**
	 * What a value is.
	 */
	public enum Type {

		/** Words as the source has them. */
		TEXT("string"),
		/** A code with a label in each language. */
		CODE("string"),
		/** Several codes. */
		CODES("string"),
		/** A whole number. */
		INTEGER("integer"),
		/** A decimal number. */
		DECIMAL("decimal"),
		/** A year, a month or a day, or a span of them. */
		DATE("string"),
		/** Yes, no or unknown. */
		FLAG("boolean"),
		/** An address on the web. */
		URL("anyURI");

		private final String datatype;

		Type(String datatype) {
			this.datatype = datatype;
		}

		/**
		 * The name of the type in "CSV on the Web" metadata.
		 */
		String datatype() {
			return this.datatype;
		}

	}

	/**
	 * Where a column shows.
	 */
	public enum Place {

		/** In the table and in downloads. */
		EVERYWHERE,
		/** In the table on wide screens, and in downloads. */
		WIDE,
		/** In downloads only. */
		DOWNLOAD

	}

	/**
	 * How a table prints a number; downloads have the number itself.
	 *
	 * @param digits the most digits after the decimal mark
	 * @param signColumn the column whose code gives the sign before the number, or null
	 * @param sign the sign for a code, empty for none
	 */
	public record Print(int digits, @Nullable String signColumn, UnaryOperator<String> sign) {

		static final Print PLAIN = new Print(3, null, (code) -> "");

	}

	public static Column text(String id, String sql) {
		return of(id, Type.TEXT, sql, sql + " collate \"und-x-icu\"", null);
	}

	/**
	 * A text without a sort key, such as a note.
	 */
	public static Column note(String id, String sql) {
		return of(id, Type.TEXT, sql, null, null);
	}

	public static Column code(String id, String sql, Labels labels) {
		return of(id, Type.CODE, sql, sql, labels);
	}

	/**
	 * Several codes in one value; the expression gives a {@code text[]}.
	 */
	public static Column codes(String id, String sql, Labels labels) {
		return of(id, Type.CODES, sql, null, labels);
	}

	public static Column integer(String id, String sql) {
		return of(id, Type.INTEGER, sql, sql, null);
	}

	public static Column decimal(String id, String sql) {
		return of(id, Type.DECIMAL, sql, sql, null);
	}

	public static Column date(String id, String sql) {
		return of(id, Type.DATE, sql, sql, null);
	}

	public static Column flag(String id, String sql) {
		return of(id, Type.FLAG, sql, sql, null);
	}

	public static Column url(String id, String sql) {
		return of(id, Type.URL, sql, null, null);
	}

	private static Column of(String id, Type type, String sql, @Nullable String sortSql, @Nullable Labels labels) {
		return new Column(id, type, sql, sortSql, labels, null, Place.EVERYWHERE, false, Print.PLAIN, null);
	}

	/**
	 * Sorts by another expression than the one that gives the value.
	 */
	public Column sortedAs(String expression) {
		return new Column(this.id, this.type, this.sql, expression, this.labels, this.link, this.place, this.english,
				this.print, this.title);
	}

	/**
	 * Links the value to an address such as {@code /aeo/programmes/{code}}; a value that
	 * is to stand in it as it is, slashes and all, is {@code {+symbol}}.
	 */
	public Column linkedTo(String address) {
		return new Column(this.id, this.type, this.sql, this.sortSql, this.labels, address, this.place, this.english,
				this.print, this.title);
	}

	public Column wide() {
		return in(Place.WIDE);
	}

	public Column download() {
		return in(Place.DOWNLOAD);
	}

	/**
	 * Says that the value is in English, so that it is read out as such.
	 */
	public Column inEnglish() {
		return new Column(this.id, this.type, this.sql, this.sortSql, this.labels, this.link, this.place, true,
				this.print, this.title);
	}

	/**
	 * Gives it a title that is no message, as people wrote it.
	 */
	public Column titled(LocalText words) {
		return new Column(this.id, this.type, this.sql, this.sortSql, this.labels, this.link, this.place, this.english,
				this.print, words);
	}

	/**
	 * Rounds what readers see to so many digits after the decimal mark.
	 */
	public Column rounded(int digits) {
		return printed(new Print(digits, this.print.signColumn(), this.print.sign()));
	}

	/**
	 * Puts a sign such as ≥ before the number that readers see.
	 * @param column the id of the column whose code tells which
	 * @param sign the sign for a code, empty for none
	 */
	public Column signed(String column, UnaryOperator<String> sign) {
		return printed(new Print(this.print.digits(), column, sign));
	}

	private Column printed(Print print) {
		return new Column(this.id, this.type, this.sql, this.sortSql, this.labels, this.link, this.place, this.english,
				print, this.title);
	}

	private Column in(Place place) {
		return new Column(this.id, this.type, this.sql, this.sortSql, this.labels, this.link, place, this.english,
				this.print, this.title);
	}

	@Nullable String style() {
		if (this.type == Type.INTEGER || this.type == Type.DECIMAL) {
			return "number";
		}
		return (this.place == Place.WIDE) ? "wide" : null;
	}

	boolean inTable() {
		return this.place != Place.DOWNLOAD;
	}

}
