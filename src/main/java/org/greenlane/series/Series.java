package org.greenlane.series;

import org.jspecify.annotations.Nullable;

/**
 * A series as pages name it.
 *
 * @param name its name in the reader's language
 * @param values how many values it has, known or not
 * @param first the first year of a value, or null where no value has a date
 * @param last the last one, or null
 */
record Series(String code, Family family, Unit unit, String name, int values, @Nullable String first,
		@Nullable String last) {

	/** The code as an address writes it, such as {@code aeo-share-of-traders}. */
	public String slug() {
		return slug(this.code);
	}

	/** The years in which it has values, such as {@code 2018–2024}; empty without any. */
	public String years() {
		if (this.first == null) {
			return "";
		}
		return this.first.equals(this.last) ? this.first : this.first + "–" + this.last;
	}

	static String slug(String code) {
		return code.replace('_', '-');
	}

}
