package org.greenlane.charts;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.greenlane.web.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LineChartTests {

	@Test
	void aDateIsAsPreciseAsItIsKnown() {
		List<Mark.Dot> dots = Drawn.marks(chart(List.of(point("2015", "10", true), point("2015-07-02", "11", true),
				point("2016-01", "12", true), point("2016-12-31", "12", true))), Mark.Dot.class);
		assertThat(dots.get(0).x()).isCloseTo(dots.get(1).x(), within(0.5));
		double year = dots.get(3).x() - dots.get(0).x();
		assertThat(dots.get(2).x() - dots.get(0).x()).isCloseTo(year * (0.5 + 1 / 24.0) / 1.5, within(0.5));
	}

	@Test
	void onlyPointsThatCanBeComparedAreJoined() {
		Chart chart = chart(List.of(point("2015", "64", true), point("2016", "69", true), point("2017", "70", false),
				point("2018", "77", false), point("2019", "83", true)));
		List<Mark.Dot> dots = Drawn.marks(chart, Mark.Dot.class);
		assertThat(Drawn.marks(chart, Mark.Path.class)).extracting(Mark.Path::spots)
			.containsExactly(List.of(spot(dots.get(0)), spot(dots.get(1))),
					List.of(spot(dots.get(3)), spot(dots.get(4))));
	}

	@Test
	void valuesStandInProportionAboveZero() {
		Chart chart = chart(List.of(point("2015", "50", false), point("2016", "100", true)));
		List<Mark.Dot> dots = Drawn.marks(chart, Mark.Dot.class);
		double zero = Drawn.rules(chart, Ink.AXIS).getFirst().box().y();
		assertThat(zero - dots.get(1).y()).isCloseTo(2 * (zero - dots.get(0).y()), within(1e-9));
		assertThat(Drawn.texts(chart, Lettering.TICK)).contains("0", "50", "100", "2015", "2016");
	}

	@Test
	void aBreakStandsHalfWayBetweenItsDatesUnderItsMark() {
		Chart chart = LineChart.of(Drawn.caption("line"),
				List.of(new LineChart.Line("World", List.of(point("2015", "5", false), point("2018", "6", false)))),
				List.of(new LineChart.Break(Drawn.date("2015"), Drawn.date("2018"), "1")), Language.EN);
		List<Mark.Dot> dots = Drawn.marks(chart, Mark.Dot.class);
		Mark.Rule rule = Drawn.rules(chart, Ink.BREAK).getFirst();
		assertThat(rule.box().x()).isCloseTo((dots.get(0).x() + dots.get(1).x()) / 2, within(1e-9));
		Mark.Label mark = Drawn.labels(chart, Lettering.SIGN).getFirst();
		assertThat(mark.text()).isEqualTo("1");
		assertThat(mark.x()).isEqualTo(rule.box().x());
		assertThat(mark.box().bottom()).isLessThan(rule.box().y());
	}

	@Test
	void labelsCarryTheQualifierAsGiven() {
		Chart chart = chart(List.of(new LineChart.Point(Drawn.date("2019-06"), Drawn.number("5800"), "≥ 5\u202f800",
				"/participation/tr", false)));
		assertThat(Drawn.texts(chart, Lettering.VALUE)).containsExactly("≥ 5\u202f800");
		Mark.Dot dot = Drawn.marks(chart, Mark.Dot.class).getFirst();
		assertThat(dot.title()).isEqualTo("June 2019: ≥ 5\u202f800");
		assertThat(dot.link()).isEqualTo("/participation/tr");
	}

	@Test
	void whereNotAllLabelsFitTheFirstTheLastAndTheExtremesStay() throws Exception {
		Random random = new Random(5);
		List<LineChart.Point> points = IntStream.range(0, 60)
			.mapToObj((month) -> point("%d-%02d".formatted(2019 + month / 12, 1 + month % 12),
					(month == 30) ? "99" : String.valueOf(40 + random.nextInt(20)), true))
			.toList();
		Chart chart = chart(points);
		Drawn.assertReadable(chart);
		assertThat(Drawn.texts(chart, Lettering.VALUE))
			.contains("99", points.getFirst().label(), points.getLast().label())
			.hasSizeLessThan(points.size() / 2);
		assertThat(Drawn.marks(chart, Mark.Dot.class)).hasSize(60).allMatch((dot) -> dot.title() != null);
	}

	@Test
	void severalLinesAreNamedAndDifferInShapeAndDashes() {
		List<LineChart.Line> lines = List.of(new LineChart.Line("Imports", List.of(point("2019", "5", false))),
				new LineChart.Line("Exports", List.of(point("2019", "8", false))));
		Chart chart = LineChart.of(Drawn.caption("line"), lines, List.of(), Language.FR);
		assertThat(Drawn.texts(chart, Lettering.NAME)).containsExactly("Imports", "Exports");
		assertThat(Drawn.marks(chart, Mark.Dot.class)).extracting(Mark.Dot::shape)
			.containsOnly(Shape.CIRCLE, Shape.DIAMOND);
		assertThat(Drawn.marks(chart, Mark.Dot.class)).extracting(Mark.Dot::title).contains("Exports, 2019\u00a0: 8");
	}

	@Test
	void nothingIsSaidToBeNothing() {
		assertThat(Drawn.texts(chart(List.of()), Lettering.NAME)).containsExactly("No value is known.");
	}

	private static Chart chart(List<LineChart.Point> points) {
		return LineChart.of(Drawn.caption("line"), List.of(new LineChart.Line("World", points)), List.of(),
				Language.EN);
	}

	private static LineChart.Point point(String date, String value, boolean joined) {
		return new LineChart.Point(Drawn.date(date), Drawn.number(value), value, null, joined);
	}

	private static Spot spot(Mark.Dot dot) {
		return new Spot(dot.x(), dot.y());
	}

}
