package org.greenlane.measures;

import java.util.Locale;

/**
 * A kind of measure, with how often it was found.
 *
 * @param label its words in the reader's language
 * @param economies how many economies have it
 * @param measures how many rows of the library have it
 */
record MeasureCode(String code, String label, int economies, int measures) {

	/** The code as an address writes it, such as {@code no-fee}. */
	public String slug() {
		return slug(this.code);
	}

	static String slug(String code) {
		return code.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The message key of the sentence that explains it. */
	public String meaning() {
		return "measures.measures.meaning." + this.code;
	}

}
