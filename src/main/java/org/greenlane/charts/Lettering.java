package org.greenlane.charts;

import java.util.List;

/**
 * What a text is for, and with that its size in a chart's units. None is smaller than
 * 12.5, which is 10.5 px on a screen of 320 px.
 */
public enum Lettering {

	TITLE(15.5, true), UNIT(12.5, false), NAME(13, false), VALUE(13, true), TICK(12.5, false), SIGN(12.5, true),
	SOURCE(12.5, false);

	private static final double LEADING = 1.28;

	private final double size;

	private final boolean bold;

	Lettering(double size, boolean bold) {
		this.size = size;
		this.bold = bold;
	}

	double size() {
		return this.size;
	}

	boolean bold() {
		return this.bold;
	}

	/**
	 * From one line's base to the next.
	 */
	double line() {
		return Math.ceil(this.size * LEADING);
	}

	double ascent() {
		return this.size * 0.8;
	}

	double width(String text) {
		return Letters.width(text, this.size, this.bold);
	}

	List<String> wrap(String text, double width) {
		return Letters.wrap(text, width, this::width);
	}

}
