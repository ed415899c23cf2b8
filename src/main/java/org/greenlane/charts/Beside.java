package org.greenlane.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels below the places they belong to, in the order of these. Where they would touch,
 * they move aside together, as little as they can; where even that leaves no room, each
 * has a line of its own.
 */
final class Beside {

	private static final double GAP = 9;

	private static final double WIDTH = Sheet.WIDTH - 2 * Sheet.EDGE;

	private final List<Group> groups = new ArrayList<>();

	/**
	 * Adds a label whose place is not left of those before.
	 */
	void add(String text, double x) {
		Group group = new Group(List.of(text), List.of(x));
		while (!this.groups.isEmpty() && this.groups.getLast().right() + GAP > group.left()) {
			group = this.groups.removeLast().and(group);
		}
		this.groups.add(group);
	}

	void draw(Sheet sheet) {
		if (this.groups.stream().anyMatch((group) -> group.width() > WIDTH)) {
			this.groups.forEach((group) -> group.texts().forEach((text) -> {
				sheet.paragraph(text, Lettering.VALUE, null);
			}));
			return;
		}
		for (Group group : this.groups) {
			double x = group.left();
			for (String text : group.texts()) {
				sheet.add(new Mark.Label(x, sheet.y() + Lettering.VALUE.ascent() + 1, text, Lettering.VALUE,
						Mark.Anchor.START, null));
				x += Lettering.VALUE.width(text) + GAP;
			}
		}
		sheet.space(this.groups.isEmpty() ? 0 : Lettering.VALUE.line());
	}

	/**
	 * Labels that touch, and the places they belong to.
	 */
	private record Group(List<String> texts, List<Double> places) {

		Group and(Group other) {
			List<String> texts = new ArrayList<>(this.texts);
			texts.addAll(other.texts);
			List<Double> places = new ArrayList<>(this.places);
			places.addAll(other.places);
			return new Group(texts, places);
		}

		double width() {
			return this.texts.stream().mapToDouble(Lettering.VALUE::width).sum() + (this.texts.size() - 1) * GAP;
		}

		/**
		 * Where the group starts so that its labels are, on average, below their places.
		 */
		double left() {
			double moved = 0;
			double offset = 0;
			for (int i = 0; i < this.texts.size(); i++) {
				double width = Lettering.VALUE.width(this.texts.get(i));
				moved += this.places.get(i) - width / 2 - offset;
				offset += width + GAP;
			}
			double left = moved / this.texts.size();
			return Math.max(Sheet.EDGE, Math.min(left, Sheet.EDGE + WIDTH - width()));
		}

		double right() {
			return left() + width();
		}

	}

}
