package org.greenlane.charts;

/**
 * The outline of a dot.
 */
public enum Shape {

	CIRCLE, DIAMOND, TRIANGLE, SQUARE;

	/**
	 * The outline that goes with {@link Ink#series}.
	 */
	static Shape series(int index) {
		return values()[index % values().length];
	}

}
