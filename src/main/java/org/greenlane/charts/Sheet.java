package org.greenlane.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import org.greenlane.web.Language;

/**
 * A picture while it is drawn, from the title at its head to the source at its foot.
 */
final class Sheet {

	/**
	 * A chart's width: at 288 px on a phone, letters of 12.5 are 10.6 px.
	 */
	static final double WIDTH = 340;

	static final double EDGE = 2;

	private static final double GAP = 10;

	private static final double SAMPLE = 22;

	private final Caption caption;

	private final Words words;

	private final List<Mark> marks = new ArrayList<>();

	private double y;

	Sheet(Caption caption, Language language) {
		this.caption = caption;
		this.words = new Words(language);
		paragraph(caption.title(), Lettering.TITLE, null);
		paragraph(caption.unit(), Lettering.UNIT, null);
		space(GAP);
	}

	Words words() {
		return this.words;
	}

	/**
	 * How far down the sheet is full.
	 */
	double y() {
		return this.y;
	}

	void space(double height) {
		this.y += height;
	}

	void add(Mark mark) {
		this.marks.add(mark);
	}

	/**
	 * A text over the whole width, in as many lines as it takes.
	 */
	void paragraph(String text, Lettering lettering, @Nullable String link) {
		lines(lettering.wrap(text, WIDTH - 2 * EDGE), EDGE, lettering, link);
	}

	/**
	 * How high such a text would be.
	 */
	double height(String text, Lettering lettering) {
		return lettering.wrap(text, WIDTH - 2 * EDGE).size() * lettering.line();
	}

	private void lines(List<String> lines, double x, Lettering lettering, @Nullable String link) {
		for (String line : lines) {
			add(new Mark.Label(x, this.y + lettering.ascent() + 1, line, lettering, Mark.Anchor.START, link));
			space(lettering.line());
		}
	}

	/**
	 * Says what marks mean, as many beside each other as fit.
	 */
	void legend(List<Sample> samples) {
		double x = EDGE;
		double line = Lettering.NAME.line() + 2;
		for (Sample sample : samples) {
			List<String> lines = Lettering.NAME.wrap(sample.name(), WIDTH - 2 * EDGE - SAMPLE);
			double width = SAMPLE + lines.stream().mapToDouble(Lettering.NAME::width).max().orElse(0);
			if (x > EDGE && x + width > WIDTH - EDGE) {
				x = EDGE;
				space(line);
			}
			this.marks.addAll(sample.marks().apply(x, this.y + line / 2 - 1.5));
			double top = this.y;
			lines(lines, x + SAMPLE, Lettering.NAME, null);
			this.y = top + Math.max(0, lines.size() - 1) * Lettering.NAME.line();
			x += width + 2 * GAP;
		}
		space(samples.isEmpty() ? 0 : line + GAP);
	}

	/**
	 * Says that there is nothing to show.
	 */
	void nothing() {
		paragraph(this.words.nothing(), Lettering.NAME, null);
	}

	/**
	 * The finished picture with its source.
	 */
	Chart finish() {
		if (!this.caption.source().isBlank()) {
			space(GAP);
			paragraph(this.words.source(this.caption.source()), Lettering.SOURCE, null);
		}
		return new Chart(this.caption, WIDTH, Math.ceil(this.y + EDGE), this.marks);
	}

	/**
	 * An entry of a legend: its name, and marks at a left end and a middle.
	 */
	record Sample(String name, BiFunction<Double, Double, List<Mark>> marks) {

		static Sample bar(String name, Ink ink) {
			return new Sample(name, (x, y) -> List.of(new Mark.Bar(new Box(x + 1, y - 6, 14, 12), ink, null, null)));
		}

		static Sample dot(String name, int series) {
			return new Sample(name, (x, y) -> List
				.of(new Mark.Dot(x + 7, y, 5.5, Shape.series(series), Ink.series(series), null, null)));
		}

		static Sample line(String name, int series) {
			return new Sample(name,
					(x, y) -> List.of(new Mark.Path(List.of(new Spot(x, y), new Spot(x + 17, y)), Ink.series(series)),
							new Mark.Dot(x + 8.5, y, 4.5, Shape.series(series), Ink.series(series), null, null)));
		}

	}

}
