package org.greenlane.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IndicatorsTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "Korea 2011, 35, 140, 25.0", "Korea exporters 2016, 115, 228, 50.4",
			"Korea certificates 2017, 568, 903, 62.9", "Dominican Republic 2023, 212, 596, 35.6",
			"Dominican Republic 2025, 251, 685, 36.6" })
	void shareOfSmallFirmsIsAsPublished(String count, int msme, int base, String published) {
		assertThat(tenths(Indicators.msmeShare(msme, base))).isEqualTo(published);
	}

	@Test
	void shareNeedsBothCountsAndAWholeAboveZero() {
		assertThat(Indicators.msmeShare(null, 140)).isEmpty();
		assertThat(Indicators.msmeShare(35, null)).isEmpty();
		assertThat(Indicators.msmeShare(0, 0)).isEmpty();
		assertThat(Indicators.msmeShare(0, 140)).hasValueSatisfying((share) -> assertThat(share).isZero());
	}

	@Test
	void splitLeavesOutWhatIsNotCounted() {
		assertThat(Indicators.sizeSplit(Map.of(SizeClass.LARGE, 335), 903)).containsOnlyKeys(SizeClass.LARGE)
			.allSatisfy((size, percent) -> assertThat(percent).isEqualByComparingTo("37.098560"));
		assertThat(Indicators.sizeSplit(Map.of(), 903)).isEmpty();
	}

	@Test
	void coverageAndTradeShareAreEmptyWithoutTheirWhole() {
		assertThat(tenths(Indicators.traderCoverage(681, 10_000))).isEqualTo("6.8");
		assertThat(Indicators.traderCoverage(681, null)).isEmpty();
		assertThat(tenths(Indicators.tradeShare(new BigDecimal("362.79"), new BigDecimal("1000")))).isEqualTo("36.3");
		assertThat(Indicators.tradeShare(BigDecimal.ONE, null)).isEmpty();
	}

	@Test
	void leverageOfChinaIn2024IsAsPublished() {
		assertThat(tenths(Indicators.leverage(new BigDecimal("36.31"), new BigDecimal("1.19")))).isEqualTo("30.5");
		assertThat(Indicators.leverage(new BigDecimal("36.31"), null)).isEmpty();
		assertThat(Indicators.leverage(null, new BigDecimal("1.19"))).isEmpty();
	}

	@Test
	void growthIsOverOneScopeAndUnit() {
		Count before = count(140, "OPERATORS", "national", "2011-06");
		assertThat(Indicators.growth(before, count(873, "OPERATORS", "national", "2021-12-31")))
			.hasValueSatisfying((growth) -> {
				assertThat(growth.percent()).isEqualByComparingTo("523.571429");
				assertThat(growth.toTheYear()).isFalse();
			});
		assertThat(Indicators.growth(before, count(903, "CERTIFICATES", "national", "2017-08-31"))).isEmpty();
		assertThat(Indicators.growth(before, count(228, "OPERATORS", "exporters", "2016-03"))).isEmpty();
		assertThat(Indicators.growth(before, count(903, "OPERATORS", "national", null))).isEmpty();
		assertThat(Indicators.growth(count(0, "OPERATORS", "national", "2010"), before)).isEmpty();
	}

	@Test
	void growthOverDatesKnownOnlyToTheYearSaysSo() {
		assertThat(growth("2011", "2013-05-01").toTheYear()).isTrue();
		assertThat(growth("2011-06", "2013").toTheYear()).isTrue();
		assertThat(growth("2011-06", "2013-05-01").toTheYear()).isFalse();
		assertThat(growth("2011", "2013").years()).isEqualByComparingTo("2.00");
	}

	@Test
	void datesThatMayBeTheSameHaveNoGrowthBetweenThem() {
		assertThat(Indicators.growth(count(5, "OPERATORS", "x", "2011"), count(6, "OPERATORS", "x", "2011-12")))
			.isEmpty();
		assertThat(Indicators.growth(count(5, "OPERATORS", "x", "2012"), count(6, "OPERATORS", "x", "2011"))).isEmpty();
	}

	@Test
	void annualGrowthNeedsAYear() {
		Count from = count(100, "OPERATORS", "x", "2020-01-01");
		assertThat(Indicators.annualGrowth(from, count(121, "OPERATORS", "x", "2022-01-01")))
			.hasValueSatisfying((growth) -> assertThat(growth.percent().setScale(1, RoundingMode.HALF_UP))
				.isEqualByComparingTo("10.0"));
		assertThat(Indicators.annualGrowth(from, count(121, "OPERATORS", "x", "2020-11-30"))).isEmpty();
		assertThat(Indicators.annualGrowth(count(5, "OPERATORS", "x", "2018"), count(6, "OPERATORS", "x", "2019")))
			.isPresent();
	}

	@Test
	void ageIsCountedFromTheLastDayThatADateMayMean() {
		LocalDate today = LocalDate.of(2026, 11, 24);
		assertThat(Indicators.freshness(PartialDate.parse("2024"), today)).hasValue(22);
		assertThat(Indicators.freshness(PartialDate.parse("2024-10"), today)).hasValue(24);
		assertThat(Indicators.freshness(PartialDate.parse("2024-11-24"), today)).hasValue(24);
		assertThat(Indicators.freshness(PartialDate.parse("2026"), today)).hasValue(0);
		assertThat(Indicators.freshness(null, today)).isEmpty();
		assertThat(Indicators.isStale(24)).isFalse();
		assertThat(Indicators.isStale(25)).isTrue();
	}

	@Test
	void whatIsNotDocumentedIsNotZero() {
		assertThat(Indicators.measureBreadth(List.of())).isEmpty();
		assertThat(Indicators.measureBreadth(List.of("NO_FEE", "NO_FEE", "SUBSIDY"))).hasValue(2);
		assertThat(Indicators.articleDepth(List.of())).isEmpty();
		assertThat(Indicators.articleDepth(new TreeSet<>(List.of("a", "b", "c")))).hasValue(3);
		assertThat(Indicators.operatorReach(List.of())).isEmpty();
		assertThat(Indicators.operatorReach(List.of("IMPORTER", "EXPORTER"))).hasValue(2);
		assertThat(Indicators.dataAvailability(0, 0)).isEmpty();
		assertThat(tenths(Indicators.dataAvailability(2, 105))).isEqualTo("1.9");
		assertThat(tenths(Indicators.measureCoverage(50, 105))).isEqualTo("47.6");
	}

	@Test
	void partnersCountOnceAndDensityIsOfAllPairs() {
		assertThat(Indicators.partners(List.of("JP", "KR", "JP"))).isEqualTo(2);
		assertThat(tenths(Indicators.networkDensity(3, 3))).isEqualTo("100.0");
		assertThat(Indicators.networkDensity(0, 1)).isEmpty();
	}

	/** Random sums with holes: what is not known changes nothing but what is covered. */
	@Test
	void blankNeverCountsAsZero() {
		Random random = new Random(77);
		for (int round = 0; round < 500; round++) {
			List<@Nullable Long> parts = new ArrayList<>();
			for (int part = random.nextInt(12); part > 0; part--) {
				parts.add(random.nextBoolean() ? null : (long) random.nextInt(1_000));
			}
			long[] known = parts.stream().filter(Objects::nonNull).mapToLong(Long::longValue).toArray();
			Total total = Indicators.regionalParticipation(parts.toArray(Long[]::new));
			assertThat(total.of()).isEqualTo(parts.size());
			assertThat(total.covered()).isEqualTo(known.length);
			if (known.length == 0) {
				assertThat(total.sum()).isEmpty();
			}
			else {
				assertThat(total.sum()).hasValue(Arrays.stream(known).sum());
			}
		}
	}

	@Test
	void totalIsWhatItCovers() {
		assertThatIllegalArgumentException().isThrownBy(() -> Total.of(0L, 0, 3));
		assertThatIllegalArgumentException().isThrownBy(() -> Total.of(7L, 4, 3));
		assertThat(Total.of(null, 0, 3).sum()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void everyIndicatorHasAFormulaAndInputs(Indicator indicator) {
		assertThat(indicator.formula()).isNotBlank();
		assertThat(indicator.inputs()).isNotEmpty();
		assertThat(indicator.name()).isEqualTo("I%02d".formatted(indicator.ordinal() + 1));
	}

	private static Growth growth(String from, String to) {
		return Indicators.growth(count(5, "OPERATORS", "x", from), count(6, "OPERATORS", "x", to)).orElseThrow();
	}

	private static Count count(long total, String unit, String scope, @Nullable String date) {
		return new Count(total, unit, scope, PartialDate.read(date).orElse(null));
	}

	private static String tenths(Optional<BigDecimal> value) {
		return value.orElseThrow().setScale(1, RoundingMode.HALF_UP).toPlainString();
	}

}
