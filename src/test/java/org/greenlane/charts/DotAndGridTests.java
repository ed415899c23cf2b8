package org.greenlane.charts;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.greenlane.web.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class DotAndGridTests {

	private static final List<String> STATES = List.of("nothing known", "number of operators", "MSMEs known");

	@Test
	void dotsStandOnOneScaleFromZero() {
		Chart chart = dots(new DotChart.Dot(0, Drawn.number("25"), "25 %"),
				new DotChart.Dot(1, Drawn.number("100"), "100 %"));
		List<Mark.Dot> dots = titled(chart);
		Mark.Rule axis = Drawn.rules(chart, Ink.AXIS).getFirst();
		assertThat(dots.get(0).x() - axis.box().x()).isCloseTo(axis.box().width() / 4, within(1e-9));
		assertThat(dots.get(1).x()).isCloseTo(axis.box().right(), within(1e-9));
		assertThat(dots).extracting(Mark.Dot::shape).containsExactly(Shape.CIRCLE, Shape.DIAMOND);
		assertThat(dots.get(1).title()).isEqualTo("Peru, among traders: 100 %");
	}

	@Test
	void labelsOfNearDotsStandBesideEachOtherInTheOrderOfTheirValues() throws Exception {
		Chart chart = dots(new DotChart.Dot(1, Drawn.number("55"), "55 % (proxy)"),
				new DotChart.Dot(0, Drawn.number("52"), "≈ 52 %"), new DotChart.Dot(0, Drawn.number("100"), "100 %"));
		assertThat(Drawn.texts(chart, Lettering.VALUE)).containsExactly("≈ 52 %", "55 % (proxy)", "100 %");
		assertThat(Drawn.labels(chart, Lettering.VALUE)).extracting(Mark.Label::y)
			.containsOnly(Drawn.labels(chart, Lettering.VALUE).getFirst().y());
		Drawn.assertReadable(chart);
	}

	@Test
	void cellsStandInRowsInTheirOrder() {
		Chart chart = grid(IntStream.range(0, 25).mapToObj((i) -> cell(i, 2)).toList());
		List<Mark> cells = cells(chart);
		assertThat(cells).hasSize(25).extracting(Mark::title).startsWith("Economy 0: MSMEs known");
		assertThat(cells.get(21).box().y()).isEqualTo(cells.get(0).box().y());
		assertThat(cells.get(22).box().x()).isEqualTo(cells.get(0).box().x());
		assertThat(cells.get(22).box().y()).isGreaterThan(cells.get(0).box().bottom());
		assertThat(cells.get(3).link()).isEqualTo("/participation/e3");
	}

	@Test
	void statesDifferInShapeOrFilling() {
		List<Mark> cells = cells(grid(IntStream.range(0, 3).mapToObj((i) -> cell(i, i)).toList()));
		assertThat(cells.get(0)).isInstanceOf(Mark.Dot.class);
		assertThat(((Mark.Bar) cells.get(1)).ink()).isEqualTo(Ink.HALF);
		assertThat(((Mark.Bar) cells.get(2)).ink()).isEqualTo(Ink.SERIES_1);
	}

	@Test
	void aGridTellsTwoToFourStatesApart() {
		Caption caption = Drawn.caption("grid");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> AvailabilityGrid.of(caption, List.of("one"), List.of(), Language.EN));
	}

	private static Chart dots(DotChart.Dot... dots) {
		return DotChart.of(Drawn.caption("dots"), List.of("among AEOs", "among traders"),
				List.of(new DotChart.Row("Peru", List.of(dots), null)), Language.EN);
	}

	private static List<Mark.Dot> titled(Chart chart) {
		return Drawn.marks(chart, Mark.Dot.class).stream().filter((dot) -> dot.title() != null).toList();
	}

	private static List<Mark> cells(Chart chart) {
		return chart.marks().stream().filter((mark) -> mark.title() != null).toList();
	}

	private static Chart grid(List<AvailabilityGrid.Cell> cells) {
		return AvailabilityGrid.of(Drawn.caption("grid"), STATES, List.of(new AvailabilityGrid.Group("Europe", cells)),
				Language.EN);
	}

	private static AvailabilityGrid.Cell cell(int number, int state) {
		return new AvailabilityGrid.Cell("Economy " + number, state, "/participation/e" + number);
	}

}
