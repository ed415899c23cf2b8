package org.greenlane.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.greenlane.web.Language;

/**
 * Rows of bars, each below its name and with its label at its end. The parts of a bar
 * stand behind each other; where one is not known, the bar ends in an open box, because
 * nobody knows how long it would be.
 */
final class BarRows {

	private static final double BAR = 14;

	private static final double GAP = 6;

	private static final double OPEN = 20;

	private static final double LABEL_SHARE = 0.4;

	private static final int STEPS = 4;

	private final Sheet sheet;

	private final Language language;

	private final List<Row> rows;

	private final double labelWidth;

	private final ValueAxis axis;

	BarRows(Sheet sheet, List<Row> rows, Language language) {
		this.sheet = sheet;
		this.language = language;
		this.rows = rows;
		double widest = rows.stream().mapToDouble((row) -> Lettering.VALUE.width(row.label())).max().orElse(0);
		this.labelWidth = Math.min(widest, Sheet.WIDTH * LABEL_SHARE);
		double open = rows.stream().anyMatch(Row::isOpen) ? OPEN + 2 : 0;
		this.axis = new ValueAxis(Scale.of(rows.stream().flatMap((row) -> row.ends().stream()).toList(), STEPS),
				Sheet.EDGE, Sheet.WIDTH - Sheet.EDGE - this.labelWidth - GAP - open, language);
	}

	void draw() {
		if (this.rows.isEmpty()) {
			this.sheet.nothing();
			return;
		}
		this.rows.forEach(this::draw);
		this.axis.draw(this.sheet);
	}

	/**
	 * Draws a row: its grid first, so that the name and the bar are one link.
	 */
	private void draw(Row row) {
		List<String> label = Lettering.VALUE.wrap(row.label(), this.labelWidth + 1);
		double lines = label.size() * Lettering.VALUE.line();
		double height = Math.max(BAR, lines);
		double start = this.sheet.y() + this.sheet.height(row.name(), Lettering.NAME) + 2;
		double top = start + (height - BAR) / 2;
		this.axis.grid(this.sheet, top - 2, BAR + 4);
		this.sheet.paragraph(row.name(), Lettering.NAME, row.link());
		double x = bar(row, top) + GAP;
		double y = start + (height - lines) / 2 + Lettering.VALUE.ascent() + 2;
		for (String line : label) {
			this.sheet.add(new Mark.Label(x, y, line, Lettering.VALUE, Mark.Anchor.START, null));
			y += Lettering.VALUE.line();
		}
		this.sheet.add(new Mark.Rule(new Box(this.axis.zero(), top - 2, 0, BAR + 4), Ink.AXIS));
		this.sheet.space(height + GAP + 4);
	}

	/**
	 * Draws the parts of a bar and answers where it ends on the right.
	 */
	private double bar(Row row, double top) {
		double from = this.axis.zero();
		double right = from;
		for (int i = 0; i < row.parts().size(); i++) {
			Part part = row.parts().get(i);
			if (part.value() != null) {
				double to = this.axis.place(Scale.number(row.ends().get(i)));
				right = Math.max(right, to);
				this.sheet.add(new Mark.Bar(new Box(Math.min(from, to), top, Math.abs(to - from), BAR), part.ink(),
						part.title(), row.link()));
				from = to;
			}
		}
		for (Part part : row.parts()) {
			if (part.value() == null) {
				this.sheet
					.add(new Mark.Bar(new Box(right + 2, top, OPEN - 2, BAR), Ink.UNKNOWN, row.unknown(), row.link()));
				return right + OPEN;
			}
		}
		return right;
	}

	/**
	 * A bar with its name and label.
	 *
	 * @param unknown what the box of unknown parts says
	 */
	record Row(String name, List<Part> parts, String label, String unknown, @Nullable String link) {

		boolean isOpen() {
			return this.parts.stream().anyMatch((part) -> part.value() == null);
		}

		/**
		 * Where the known parts end, one after the other.
		 */
		List<BigDecimal> ends() {
			List<BigDecimal> ends = new ArrayList<>();
			BigDecimal sum = BigDecimal.ZERO;
			for (Part part : this.parts) {
				sum = (part.value() != null) ? sum.add(part.value()) : sum;
				ends.add(sum);
			}
			return ends;
		}

	}

	/**
	 * A part of a bar, null where it is not known.
	 */
	record Part(@Nullable BigDecimal value, Ink ink, String title) {
	}

}
