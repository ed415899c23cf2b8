package org.greenlane.charts;

/**
 * The outline of a dot.
 */
public enum Shape {

	CIRCLE, DIAMOND, TRIANGLE, SQUARE;

	/**
	 * Writes the outline of a shape with corners, from the middle of its top.
	 */
	void outline(Svg svg, double middle, double reach) {
		if (this == DIAMOND) {
			svg.number(middle - reach).raw("l").number(reach).raw(" ").number(reach);
			svg.raw("l").number(-reach).raw(" ").number(reach).raw("l").number(-reach).raw(" ").number(-reach);
		}
		else if (this == TRIANGLE) {
			svg.number(middle - reach).raw("l").number(reach).raw(" ").number(2 * reach - 1);
			svg.raw("h").number(-2 * reach);
		}
		else {
			double side = 2 * reach - 2;
			svg.number(middle - reach + 1).raw("h").number(side / 2).raw("v").number(side);
			svg.raw("h").number(-side).raw("v").number(-side);
		}
	}

	/**
	 * The outline that goes with {@link Ink#series}.
	 */
	static Shape series(int index) {
		return values()[index % values().length];
	}

}
