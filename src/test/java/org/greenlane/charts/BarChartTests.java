package org.greenlane.charts;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.greenlane.web.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class BarChartTests {

	private static final List<String> SIZES = List.of("Micro", "Small", "Medium");

	@Test
	void barsStartAtZeroAndAreAsLongAsTheirValues() {
		List<Mark.Bar> bars = Drawn.marks(bars(row("Korea", "800"), row("Peru", "200"), row("Togo", "0")),
				Mark.Bar.class);
		assertThat(bars).extracting((bar) -> bar.box().x()).containsOnly(Sheet.EDGE);
		assertThat(bars.get(0).box().width()).isCloseTo(4 * bars.get(1).box().width(), within(1e-9));
		assertThat(bars.get(2).box().width()).isZero();
	}

	@Test
	void barsBelowZeroGoToTheLeft() {
		List<Mark.Bar> bars = Drawn.marks(bars(row("Up", "10"), row("Down", "-10")), Mark.Bar.class);
		assertThat(bars.get(1).box().right()).isCloseTo(bars.get(0).box().x(), within(1e-9));
	}

	@Test
	void aLongNameTakesMoreLinesAndLosesNothing() throws Exception {
		String name = "Bolivia (Plurinational State of), authorised economic operators of the national customs";
		Chart chart = bars(row(name, "30"), row("Togo", "2"));
		assertThat(String.join(" ", Drawn.texts(chart, Lettering.NAME))).isEqualTo(name + " Togo");
		Drawn.assertReadable(chart);
	}

	@Test
	void labelsCarryTheQualifierAsGiven() {
		Chart chart = BarChart.of(Drawn.caption("bars"),
				List.of(new BarChart.Row("Türkiye", Drawn.number("5800"), "≥ 5\u202f800", null)), Language.FR);
		assertThat(Drawn.texts(chart, Lettering.VALUE)).containsExactly("≥ 5\u202f800");
		assertThat(Drawn.marks(chart, Mark.Bar.class).getFirst().title()).isEqualTo("Türkiye\u00a0: ≥ 5\u202f800");
		assertThat(Drawn.texts(chart, Lettering.TICK)).contains("2\u202f000");
		assertThat(Drawn.texts(chart, Lettering.SOURCE).getFirst()).startsWith("Source\u00a0: World");
	}

	@Test
	void partsStandBehindEachOther() {
		List<Mark.Bar> bars = parts(stacked("10", "20", "30"));
		assertThat(bars).extracting(Mark.Bar::ink).containsExactly(Ink.SERIES_1, Ink.SERIES_2, Ink.SERIES_3);
		assertThat(bars.get(1).box().x()).isCloseTo(bars.get(0).box().right(), within(1e-9));
		assertThat(bars.get(2).box().x()).isCloseTo(bars.get(1).box().right(), within(1e-9));
		assertThat(bars.get(2).box().width()).isCloseTo(3 * bars.get(0).box().width(), within(1e-9));
	}

	@Test
	void aPartThatIsNotKnownIsAnOpenBoxAndNotZero() {
		List<Mark.Bar> unknown = parts(stacked("10", null, "30"));
		assertThat(unknown).extracting(Mark.Bar::ink).containsExactly(Ink.SERIES_1, Ink.SERIES_3, Ink.UNKNOWN);
		assertThat(unknown.getLast().title()).isEqualTo("Peru, Small: not known");
		assertThat(unknown.getLast().box().width()).isPositive();
		assertThat(unknown.getLast().box().x()).isGreaterThan(unknown.get(1).box().right());
		assertThat(parts(stacked("10", "0", "30"))).extracting(Mark.Bar::ink).doesNotContain(Ink.UNKNOWN);
	}

	@Test
	void theLegendExplainsTheOpenBoxOnlyWhereThereIsOne() {
		assertThat(Drawn.texts(stacked("1", null, "3"), Lettering.NAME)).contains("Micro", "Small", "Medium",
				"not known");
		assertThat(Drawn.texts(stacked("1", "2", "3"), Lettering.NAME)).doesNotContain("not known");
	}

	@Test
	void aRowHasAValueForEachPart() {
		assertThatIllegalArgumentException().isThrownBy(() -> stacked("1", "2"));
	}

	private static List<Mark.Bar> parts(Chart chart) {
		return Drawn.marks(chart, Mark.Bar.class).stream().filter((bar) -> bar.title() != null).toList();
	}

	private static Chart stacked(@Nullable String... values) {
		return StackedBarChart.of(Drawn.caption("parts"), SIZES,
				List.of(new StackedBarChart.Row("Peru",
						Arrays.stream(values).map((value) -> (value != null) ? Drawn.number(value) : null).toList(),
						"≥ 40", null)),
				Language.EN);
	}

	private static Chart bars(BarChart.Row... rows) {
		return BarChart.of(Drawn.caption("bars"), List.of(rows), Language.EN);
	}

	private static BarChart.Row row(String name, String value) {
		return new BarChart.Row(name, Drawn.number(value), value, "/participation");
	}

}
