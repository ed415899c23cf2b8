package org.greenlane.web;

/**
 * Text without signs that nobody sees and that neither a database nor XML can always
 * keep: control characters other than tabs and ends of lines, halves of characters, and
 * code points that are none.
 */
public final class LegibleText {

	private LegibleText() {
	}

	/** Whether a text has no such sign. */
	public static boolean is(String text) {
		return text.codePoints().allMatch(LegibleText::isLegible);
	}

	/** A text without such signs. */
	public static String of(String text) {
		if (is(text)) {
			return text;
		}
		return text.codePoints()
			.filter(LegibleText::isLegible)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static boolean isLegible(int sign) {
		if (sign == '\t' || sign == '\n' || sign == '\r') {
			return true;
		}
		return !Character.isISOControl(sign) && Character.getType(sign) != Character.SURROGATE
				&& (sign & 0xfffe) != 0xfffe;
	}

}
