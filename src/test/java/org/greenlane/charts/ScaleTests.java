package org.greenlane.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.greenlane.web.Language;

import static org.assertj.core.api.Assertions.assertThat;

class ScaleTests {

	@Test
	void startsAtZeroAndEndsAtARoundNumber() {
		assertThat(scale("64", "97").ticks()).containsExactly(0.0, 50.0, 100.0);
		assertThat(scale("5800", "1230").ticks()).containsExactly(0.0, 2000.0, 4000.0, 6000.0);
		assertThat(scale("3").ticks()).containsExactly(0.0, 1.0, 2.0, 3.0);
	}

	@Test
	void goesBelowZeroOnlyWhereValuesDo() {
		assertThat(scale("-12", "30").ticks()).containsExactly(-20.0, 0.0, 20.0, 40.0);
	}

	@Test
	void countsHaveNoTicksBetweenWholeNumbers() {
		assertThat(scale("1", "2").step()).isEqualTo(1);
		assertThat(scale("0.4", "1.19").step()).isEqualTo(0.5);
	}

	@Test
	void nothingAndZeroHaveAScaleToo() {
		assertThat(scale().ticks()).containsExactly(0.0, 1.0);
		assertThat(scale("0", "0").ticks()).containsExactly(0.0, 1.0);
	}

	@Test
	void placesAreInProportion() {
		Scale scale = scale("100");
		assertThat(scale.place(new BigDecimal("25"), 10, 110)).isEqualTo(35);
		assertThat(scale.place(BigDecimal.ZERO, 200, 0)).isEqualTo(200);
	}

	@Test
	void ticksAreWrittenInTheReadersLanguage() {
		Scale scale = scale("20000");
		assertThat(scale.label(10_000, Language.EN)).isEqualTo("10,000");
		assertThat(scale.label(10_000, Language.FR)).isEqualTo("10\u202f000");
		assertThat(scale("1.2").label(0.5, Language.FR)).isEqualTo("0,5");
		assertThat(scale("4000000000").label(1e9, Language.EN)).isEqualTo("1B");
	}

	private static Scale scale(String... values) {
		return Scale.of(Stream.of(values).map(BigDecimal::new).toList(), 4);
	}

	@Test
	void sameValuesInAnotherOrderHaveTheSameScale() {
		List<BigDecimal> values = Stream.of("3", "17", "0.5").map(BigDecimal::new).toList();
		assertThat(Scale.of(values, 4)).isEqualTo(Scale.of(values.reversed(), 4));
	}

}
