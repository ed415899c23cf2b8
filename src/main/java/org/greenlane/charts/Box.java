package org.greenlane.charts;

/**
 * The upright rectangle that a mark takes in a chart's units.
 */
public record Box(double x, double y, double width, double height) {

	/**
	 * The box around a point, as far from it on every side.
	 */
	static Box around(double x, double y, double reach) {
		return new Box(x - reach, y - reach, 2 * reach, 2 * reach);
	}

	double right() {
		return this.x + this.width;
	}

	double bottom() {
		return this.y + this.height;
	}

	boolean overlaps(Box other) {
		return this.x < other.right() && other.x < right() && this.y < other.bottom() && other.y < bottom();
	}

	boolean holds(Box other) {
		return other.x >= this.x && other.right() <= right() && other.y >= this.y && other.bottom() <= bottom();
	}

}
