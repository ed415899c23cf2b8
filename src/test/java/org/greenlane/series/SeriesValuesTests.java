package org.greenlane.series;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.greenlane.PortalTest;
import org.greenlane.sources.Grade;
import org.greenlane.sources.SourceLink;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the portal holds is what the files say.
 */
@PortalTest
class SeriesValuesTests {

	@Autowired
	private SeriesValues values;

	@ParameterizedTest
	@CsvSource({ "WORLD, global_series.csv, value", "COVERAGE, coverage.csv, value_pct",
			"SENTIMENT, sentiment_index.csv, value" })
	void everyValueOfAFileIsThereWithItsSources(Family family, String file, String column) throws IOException {
		List<SeriesValue> read = this.values.of(family);
		assertThat(read.stream().map((value) -> text(value.value()) + " " + urls(value.sources())))
			.containsExactlyInAnyOrderElementsOf(
					rows(file).stream().map((row) -> row.getField(column) + " " + row.getField("source_url")).toList());
	}

	@Test
	void valuesAreNeverMixedWithThoseOfAnotherSeries() {
		assertThat(this.values.of("aeo_share_of_import_value")).hasSize(4)
			.extracting(SeriesValue::unit)
			.containsOnly(Unit.IMPORT_VALUE);
		assertThat(this.values.of("aeo_share_of_imports")).hasSize(3)
			.extracting(SeriesValue::unit)
			.containsOnly(Unit.IMPORTS);
	}

	@Test
	void anEconomyHasItsValuesOfAllSeries() {
		assertThat(this.values.ofEconomy("ua")).hasSize(25).extracting(SeriesValue::iso2).containsOnly("UA");
		assertThat(this.values.ofEconomy("CN")).hasSize(5);
	}

	@Test
	void aValueKnowsItsQualifierDateAndGrade() {
		SeriesValue colombia = this.values.ofEconomy("CO").getFirst();
		assertThat(colombia.qualifier()).isEqualTo(Qualifier.AT_MOST);
		assertThat(colombia.date()).isEqualTo(PartialDate.parse("2021-07"));
		assertThat(colombia.text(Language.ES)).isEqualTo("≤\u00a02\u00a0%");
		assertThat(colombia.sources()).hasSize(1);
	}

	@Test
	void aWorldTotalIsWorthWhatItsSourceIsWorth() {
		assertThat(this.values.of("aeo_programmes_operational")).extracting(SeriesValue::grade)
			.containsExactly(Grade.A, Grade.B, Grade.A, Grade.A, Grade.A);
	}

	@Test
	void twoComponentsOf2024AreUnknown() {
		assertThat(this.values.of(Family.SENTIMENT).stream().filter((value) -> value.value() == null))
			.extracting(SeriesValue::series)
			.containsExactly("sentiment_component_current_state_of_business",
					"sentiment_component_change_over_last_6_months");
	}

	private static String text(@Nullable BigDecimal value) {
		return Optional.ofNullable(value).map((one) -> one.stripTrailingZeros().toPlainString()).orElse("");
	}

	private static String urls(List<SourceLink> sources) {
		return String.join(" | ", sources.stream().map(SourceLink::url).toList());
	}

	private static List<NamedCsvRecord> rows(String file) throws IOException {
		String text = new ClassPathResource("shipped/aeo/" + file).getContentAsString(StandardCharsets.UTF_8);
		return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
	}

}
