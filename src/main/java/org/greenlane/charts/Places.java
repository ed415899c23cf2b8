package org.greenlane.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * The places in a picture that are taken.
 */
final class Places {

	private static final double ENDLESS = 1e9;

	private final Box area;

	private final List<Box> taken = new ArrayList<>();

	Places(Box area) {
		this.area = area;
	}

	/**
	 * A picture without end.
	 */
	Places() {
		this(new Box(-ENDLESS, -ENDLESS, 2 * ENDLESS, 2 * ENDLESS));
	}

	Places(Places other) {
		this(other.area);
		this.taken.addAll(other.taken);
	}

	boolean isFree(Box box) {
		return this.area.holds(box) && this.taken.stream().noneMatch(box::overlaps);
	}

	void take(Box box) {
		this.taken.add(box);
	}

	/**
	 * A text around a middle, moved as little as keeps it on the sheet.
	 */
	static Mark.Label centred(String text, Lettering lettering, double x, double y) {
		double half = lettering.width(text) / 2;
		double middle = Math.max(Math.min(x, Sheet.WIDTH - Sheet.EDGE - half), Sheet.EDGE + half);
		return new Mark.Label(middle, y, text, lettering, Mark.Anchor.MIDDLE, null);
	}

}
