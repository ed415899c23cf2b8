package org.greenlane.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PartialDateTests {

	@ParameterizedTest
	@ValueSource(strings = { "2018", "2018-09", "2018-09-05", "0000", "9999-12-31", "2024-02-29" })
	void dateIsWrittenAsItWasRead(String written) {
		assertThat(PartialDate.parse(written)).hasToString(written);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "18", "2018-", "2018-9", "2018-13", "2018-00", "2018-02-30", "2023-02-29",
			"2018-09-5", "2018-09-05T00:00", "-2018", "20180905", "２０１８", "2018 ", "undated" })
	void whatIsNoDateIsNotRead(String written) {
		assertThat(PartialDate.read(written)).isEmpty();
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.parse(written));
	}

	@Test
	void nothingIsNoDate() {
		assertThat(PartialDate.read(null)).isEmpty();
	}

	@Test
	void dayNeedsAMonthAndYearHasFourDigits() {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new PartialDate(2018, null, 5));
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new PartialDate(10_000, null, null));
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new PartialDate(-1, null, null));
	}

	@ParameterizedTest
	@CsvSource({ "2018,2018-01-01,2018-12-31", "2023-02,2023-02-01,2023-02-28", "2024-02,2024-02-01,2024-02-29",
			"2018-09-05,2018-09-05,2018-09-05" })
	void dateMeansAllItsDays(String written, LocalDate first, LocalDate last) {
		PartialDate date = PartialDate.parse(written);
		assertThat(date.first()).isEqualTo(first);
		assertThat(date.last()).isEqualTo(last);
	}

	@Test
	void lessPreciseDateComesFirst() {
		List<String> written = List.of("2018-09-05", "2019", "2018-09", "2018", "2018-10", "2018-01-01");
		assertThat(written.stream().map(PartialDate::parse).sorted())
			.containsExactlyElementsOf(written.stream().sorted().map(PartialDate::parse).toList());
		assertThat(Stream.of("2018-01-01", "2018").map(PartialDate::parse).sorted().findFirst())
			.hasValue(new PartialDate(2018, null, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2018|EN|2018", "2018-09|EN|September 2018", "2018-09-05|EN|5 September 2018", "2018|FR|2018",
					"2018-09|FR|septembre 2018", "2018-09-05|FR|5 septembre 2018", "2018-08|FR|août 2018",
					"2018-01-01|FR|1er janvier 2018", "2018-09|ES|septiembre de 2018",
					"2018-09-05|ES|5 de septiembre de 2018" })
	void dateIsPrintedAsPreciselyAsItIsKnown(String written, Language language, String printed) {
		assertThat(PartialDate.parse(written).in(language)).isEqualTo(printed);
	}

}
