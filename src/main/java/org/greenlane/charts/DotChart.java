package org.greenlane.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.greenlane.web.Language;

/**
 * Up to four kinds of values for each name on one scale, so that the distance between
 * them is seen. A value that is not known has no dot.
 */
public final class DotChart {

	private static final double TRACK = 16;

	private static final double REACH = 5.5;

	private static final int STEPS = 5;

	private final Sheet sheet;

	private final List<String> kinds;

	private final ValueAxis axis;

	private DotChart(Sheet sheet, List<String> kinds, ValueAxis axis) {
		this.sheet = sheet;
		this.kinds = kinds;
		this.axis = axis;
	}

	/**
	 * Draws a chart.
	 * @param kinds the names of the kinds, of which there are at most four
	 */
	public static Chart of(Caption caption, List<String> kinds, List<Row> rows, Language language) {
		Sheet sheet = new Sheet(caption, language);
		List<Sheet.Sample> samples = new ArrayList<>();
		for (int i = 0; i < kinds.size(); i++) {
			samples.add(Sheet.Sample.dot(kinds.get(i), i));
		}
		sheet.legend(samples);
		if (rows.isEmpty()) {
			sheet.nothing();
			return sheet.finish();
		}
		List<BigDecimal> values = rows.stream().flatMap((row) -> row.dots().stream()).map(Dot::value).toList();
		ValueAxis axis = new ValueAxis(Scale.of(values, STEPS), Sheet.EDGE + REACH, Sheet.WIDTH - Sheet.EDGE - REACH,
				language);
		DotChart chart = new DotChart(sheet, kinds, axis);
		rows.forEach(chart::draw);
		axis.draw(sheet);
		return sheet.finish();
	}

	/**
	 * Draws a row: its grid first, so that the name and the dots are one link.
	 */
	private void draw(Row row) {
		double middle = this.sheet.y() + this.sheet.height(row.name(), Lettering.NAME) + TRACK / 2;
		this.axis.grid(this.sheet, middle - REACH, 2 * REACH);
		this.sheet
			.add(new Mark.Rule(new Box(this.axis.from(), middle, this.axis.to() - this.axis.from(), 0), Ink.GRID));
		this.sheet.paragraph(row.name(), Lettering.NAME, row.link());
		for (Dot dot : row.dots()) {
			String title = this.sheet.words().says(row.name() + ", " + this.kinds.get(dot.kind()), dot.label());
			this.sheet.add(new Mark.Dot(place(dot), middle, REACH, Shape.series(dot.kind()), Ink.series(dot.kind()),
					title, row.link()));
		}
		this.sheet.space(TRACK);
		Beside beside = new Beside();
		row.dots()
			.stream()
			.sorted(Comparator.comparing(Dot::value).thenComparing(Dot::kind))
			.forEach((dot) -> beside.add(dot.label(), place(dot)));
		beside.draw(this.sheet);
		this.sheet.space(8);
	}

	private double place(Dot dot) {
		return this.axis.place(Scale.number(dot.value()));
	}

	/**
	 * The dots of a name.
	 *
	 * @param link where the dots lead, below the language
	 */
	public record Row(String name, List<Dot> dots, @Nullable String link) {

		public Row {
			dots = List.copyOf(dots);
		}

	}

	/**
	 * A value.
	 *
	 * @param kind the place of its kind among the kinds, from 0
	 * @param label the value as it is written, with its qualifier
	 */
	public record Dot(int kind, BigDecimal value, String label) {
	}

}
