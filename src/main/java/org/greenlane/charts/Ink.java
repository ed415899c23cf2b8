package org.greenlane.charts;

/**
 * What a mark stands for; the writer decides how that looks. Whatever differs in colour
 * differs in shape, dashes or hatching too.
 */
public enum Ink {

	SERIES_1, SERIES_2, SERIES_3, SERIES_4, SOFT, HALF, AXIS, GRID, BREAK, UNKNOWN;

	/**
	 * How many things one chart can tell apart.
	 */
	static final int SERIES = 4;

	/**
	 * The ink of the nth thing that a chart tells apart.
	 * @throws IllegalArgumentException if a chart cannot tell so many apart
	 */
	static Ink series(int index) {
		if (index < 0 || index >= SERIES) {
			throw new IllegalArgumentException("A chart tells " + SERIES + " things apart, not " + (index + 1));
		}
		return values()[index];
	}

}
