package org.greenlane.charts;

import org.jspecify.annotations.Nullable;

/**
 * Markup that grows. Every value is escaped here and nowhere else.
 */
final class Svg {

	private final StringBuilder markup = new StringBuilder(16_384);

	Svg raw(String markup) {
		this.markup.append(markup);
		return this;
	}

	Svg attribute(String name, String value) {
		this.markup.append(' ').append(name).append("=\"");
		text(value);
		this.markup.append('"');
		return this;
	}

	Svg attribute(String name, double value) {
		this.markup.append(' ').append(name).append("=\"");
		number(value);
		this.markup.append('"');
		return this;
	}

	/**
	 * A number with at most one decimal.
	 */
	Svg number(double value) {
		long tenths = Math.round(value * 10);
		if (tenths < 0) {
			this.markup.append('-');
		}
		this.markup.append(Math.abs(tenths) / 10);
		if (tenths % 10 != 0) {
			this.markup.append('.').append(Math.abs(tenths) % 10);
		}
		return this;
	}

	Svg text(String text) {
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			switch (letter) {
				case '&' -> this.markup.append("&amp;");
				case '<' -> this.markup.append("&lt;");
				case '>' -> this.markup.append("&gt;");
				case '"' -> this.markup.append("&quot;");
				default -> this.markup.append(isWritable(text, i) ? letter : '\ufffd');
			}
		}
		return this;
	}

	/**
	 * Whether a letter may stand in XML, which knows no control characters and no half of
	 * a pair.
	 */
	private static boolean isWritable(String text, int i) {
		char letter = text.charAt(i);
		if (Character.isHighSurrogate(letter)) {
			return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
		}
		if (Character.isLowSurrogate(letter)) {
			return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
		}
		return (letter >= ' ' && letter < '\ufffe' && (letter < '\u007f' || letter > '\u009f')) || letter == '\n'
				|| letter == '\t';
	}

	/**
	 * Ends the start of an element, with a title inside or empty.
	 */
	Svg end(String element, @Nullable String title) {
		if (title == null) {
			return raw("/>");
		}
		return raw("><title>").text(title).raw("</title></").raw(element).raw(">");
	}

	@Override
	public String toString() {
		return this.markup.toString();
	}

}
