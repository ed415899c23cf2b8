package org.greenlane.participation;

import java.math.BigDecimal;
import java.text.NumberFormat;

import org.greenlane.web.Language;

/**
 * Numbers as a reader of a language writes them.
 */
public final class Numbers {

	/** What stands where no source says a number. */
	static final String UNKNOWN = "—";

	private Numbers() {
	}

	public static String whole(long number, Language language) {
		return NumberFormat.getIntegerInstance(language.locale()).format(number);
	}

	/**
	 * A number of percent with one digit after the decimal mark.
	 */
	public static String percent(BigDecimal percent, Language language) {
		NumberFormat format = NumberFormat.getPercentInstance(language.locale());
		format.setMaximumFractionDigits(1);
		return format.format(percent.movePointLeft(2));
	}

	/**
	 * A number with the digits after the decimal mark that it has.
	 */
	public static String decimal(BigDecimal number, Language language) {
		NumberFormat format = NumberFormat.getNumberInstance(language.locale());
		format.setMinimumFractionDigits(number.scale());
		return format.format(number);
	}

	/**
	 * A change in percent, with its sign.
	 */
	public static String change(BigDecimal percent, Language language) {
		return (percent.signum() > 0) ? "+" + percent(percent, language) : percent(percent, language);
	}

}
