package org.greenlane.web;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateSpanTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2025-12-02 | 2 December 2025 | 2 décembre 2025 | 2 de diciembre de 2025",
					"2018-03 | March 2018 | mars 2018 | marzo de 2018",
					"2026-03-26/2026-03-29 | 26–29 March 2026 | du 26 au 29 mars 2026 | del 26 al 29 de marzo de 2026",
					"2026-02-27/2026-03-01 | 27 February 2026 to 1 March 2026 | du 27 février 2026 au 1er mars 2026"
							+ " | del 27 de febrero de 2026 al 1 de marzo de 2026",
					"[2021-01..2021-06] | first half of 2021 | premier semestre 2021 | primer semestre de 2021",
					"[2021-07..2021-12] | second half of 2021 | second semestre 2021 | segundo semestre de 2021",
					"[2017-12..2018-02] | between December 2017 and February 2018"
							+ " | entre décembre 2017 et février 2018 | entre diciembre de 2017 y febrero de 2018",
					"[2023..2024] | between 2023 and 2024 | entre 2023 et 2024 | entre 2023 y 2024" })
	void spanIsSaidNoMoreExactlyThanItIsKnown(String written, String english, String french, String spanish) {
		DateSpan span = DateSpan.read(written).orElseThrow();
		assertThat(span.in(Language.EN)).isEqualTo(english);
		assertThat(span.in(Language.FR)).isEqualTo(french);
		assertThat(span.in(Language.ES)).isEqualTo(spanish);
		assertThat(span).hasToString(written);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "soon", "2025-13", "2025-02-30", "2026-03-29/2026-03-26", "[2021-06..2021-01]",
			"[2021]", "2025/", "[2021-01..", "2021-01..2021-06" })
	void whatIsNoSpanIsNotRead(String written) {
		assertThat(DateSpan.read(written)).isEmpty();
	}

	@Test
	void endsAreTheFirstAndTheLastDayThatItMayMean() {
		DateSpan half = DateSpan.read("[2021-01..2021-06]").orElseThrow();
		assertThat(half.first()).isEqualTo(LocalDate.of(2021, 1, 1));
		assertThat(half.last()).isEqualTo(LocalDate.of(2021, 6, 30));
	}

	@ParameterizedTest
	@CsvSource({ "2025-12-02, true", "2026-03-26/2026-03-29, true", "2018-03, false", "2018-03/2018-04, false",
			"[2025-06-01..2025-06-05], false" })
	void onlyASpanOfKnownDaysIsToTheDay(String written, boolean toTheDay) {
		assertThat(DateSpan.read(written).orElseThrow().isToTheDay()).isEqualTo(toTheDay);
	}

}
