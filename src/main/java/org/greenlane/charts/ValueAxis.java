package org.greenlane.charts;

import java.util.ArrayList;
import java.util.List;

import org.greenlane.web.Language;

/**
 * A scale that lies along the width of a sheet.
 *
 * @param from the place of the scale's low end
 * @param to the place of its high end
 */
record ValueAxis(Scale scale, double from, double to, Language language) {

	private static final double TICK = 4;

	private static final double APART = 8;

	double place(double value) {
		return this.scale.place(value, this.from, this.to);
	}

	double zero() {
		return place(0);
	}

	/**
	 * Light lines at the ticks, behind the marks of one row.
	 */
	void grid(Sheet sheet, double top, double height) {
		for (double tick : this.scale.ticks()) {
			sheet.add(new Mark.Rule(new Box(place(tick), top, 0, height), Ink.GRID));
		}
	}

	/**
	 * Draws the line with its ticks below what is drawn so far.
	 */
	void draw(Sheet sheet) {
		double y = sheet.y();
		sheet.add(new Mark.Rule(new Box(this.from, y, this.to - this.from, 0), Ink.AXIS));
		for (Mark.Label label : labels(y + TICK + 2 + Lettering.TICK.ascent())) {
			sheet.add(label);
		}
		for (double tick : this.scale.ticks()) {
			sheet.add(new Mark.Rule(new Box(place(tick), y, 0, TICK), Ink.AXIS));
		}
		sheet.space(TICK + 2 + Lettering.TICK.line());
	}

	private List<Mark.Label> labels(double y) {
		List<Double> ticks = this.scale.ticks();
		for (int every = 1;; every++) {
			List<Mark.Label> labels = new ArrayList<>();
			for (int i = 0; i < ticks.size(); i += every) {
				labels.add(label(ticks.get(i), y));
			}
			if (areApart(labels)) {
				return labels;
			}
		}
	}

	private Mark.Label label(double tick, double y) {
		String text = this.scale.label(tick, this.language);
		return Places.centred(text, Lettering.TICK, place(tick), y);
	}

	private static boolean areApart(List<Mark.Label> labels) {
		for (int i = 1; i < labels.size(); i++) {
			if (labels.get(i - 1).box().right() + APART > labels.get(i).box().x()) {
				return false;
			}
		}
		return true;
	}

}
