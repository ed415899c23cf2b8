package org.greenlane.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever values come: nothing stands outside its picture or on another's label, and the
 * same values give the same picture.
 */
class RandomChartTests {

	private static final List<String> WORDS = List.of("Korea", "Côte d’Ivoire", "of", "the",
			"Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnung", "≥", "5,800", "WWW", "—", "日本", "(proxy)");

	private static final List<String> NUMBERS = List.of("0", "1", "0.0000001", "1e30", "-1e30", "-3", "7", "1e-30",
			"123456789.123", "99.9", "1e400");

	@ParameterizedTest
	@MethodSource("seeds")
	void everyChartIsReadable(long seed) throws Exception {
		for (Chart chart : charts(new Random(seed))) {
			Drawn.assertReadable(chart);
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void sameInputGivesTheSamePicture(long seed) {
		assertThat(charts(new Random(seed)).stream().map(ChartMarkup::asFile))
			.containsExactlyElementsOf(charts(new Random(seed)).stream().map(ChartMarkup::asFile).toList());
	}

	static Stream<Long> seeds() {
		return IntStream.range(0, 200).mapToObj((seed) -> 20_261_124L + seed);
	}

	private static List<Chart> charts(Random random) {
		Language language = Language.values()[random.nextInt(3)];
		Supplier<BigDecimal> numbers = numbers(random);
		int parts = 1 + random.nextInt(4);
		List<String> names = many(random, parts, parts, () -> text(random, 5));
		return List.of(lines(random, numbers, language),
				BarChart.of(caption(random),
						many(random, 0, 30,
								() -> new BarChart.Row(text(random, 9), numbers.get(), text(random, 5), "/a")),
						language),
				StackedBarChart.of(caption(random), names,
						many(random, 0, 9,
								() -> new StackedBarChart.Row(text(random, 4), parts(random, parts, numbers),
										text(random, 3), null)),
						language),
				DotChart.of(caption(random), names,
						many(random, 0, 9,
								() -> new DotChart.Row(text(random, 3), many(random, 0, 6,
										() -> new DotChart.Dot(random.nextInt(parts), numbers.get(), text(random, 3))),
										"/b")),
						language),
				AvailabilityGrid.of(caption(random), List.of(text(random, 3), text(random, 3), text(random, 3)),
						many(random, 0, 6,
								() -> new AvailabilityGrid.Group(text(random, 9), many(random, 0, 99,
										() -> new AvailabilityGrid.Cell(text(random, 2), random.nextInt(3), "/c")))),
						language));
	}

	private static Chart lines(Random random, Supplier<BigDecimal> numbers, Language language) {
		int span = List.of(1, 6, 40, 9000).get(random.nextInt(4));
		List<LineChart.Line> lines = many(random, 0, 4,
				() -> new LineChart.Line(text(random, 4),
						many(random, 0, 40, () -> date(random, span)).stream()
							.sorted()
							.map((date) -> new LineChart.Point(date, numbers.get(), text(random, 2), null,
									random.nextBoolean()))
							.toList()));
		List<LineChart.Break> breaks = many(random, 0, 3,
				() -> new LineChart.Break(date(random, span), date(random, span), "1"));
		return LineChart.of(caption(random), lines, breaks, language);
	}

	private static List<BigDecimal> parts(Random random, int count, Supplier<BigDecimal> numbers) {
		List<BigDecimal> values = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			values.add(numbers.get());
		}
		return values;
	}

	private static PartialDate date(Random random, int span) {
		int year = 900 + random.nextInt(span);
		return new PartialDate(year, 1 + random.nextInt(12), random.nextBoolean() ? 1 + random.nextInt(28) : null);
	}

	/**
	 * Odd values, equal values or values of the usual kind.
	 */
	private static Supplier<BigDecimal> numbers(Random random) {
		BigDecimal same = new BigDecimal(random.nextInt(1000));
		return switch (random.nextInt(3)) {
			case 0 -> () -> new BigDecimal(NUMBERS.get(random.nextInt(NUMBERS.size())));
			case 1 -> () -> same;
			default -> () -> new BigDecimal(random.nextInt(20_000));
		};
	}

	private static Caption caption(Random random) {
		return new Caption("chart", text(random, 12), text(random, 12), text(random, 12), text(random, 40));
	}

	private static String text(Random random, int words) {
		return String.join(" ", many(random, 0, words, () -> WORDS.get(random.nextInt(WORDS.size()))));
	}

	private static <T> List<T> many(Random random, int least, int most, Supplier<T> one) {
		return IntStream.range(0, least + random.nextInt(most - least + 1)).mapToObj((i) -> one.get()).toList();
	}

}
