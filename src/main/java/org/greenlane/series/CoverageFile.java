package org.greenlane.series;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.Row;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.economies.EconomiesFile;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.decimal;
import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.text;

/**
 * Shares of certified operators in traders, trade and revenue.
 */
@Component
class CoverageFile implements ShippedFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("coverage.csv", "series.series_values", "id")
			.computed("id", CoverageFile::id, "indicator", "iso2", "year", "as_of")
			.required("indicator", SeriesFile.series(), "series_code")
			.required("iso2", EconomiesFile.economy(), "iso2")
			.ignoring("iso3", "economy")
			.computed("date", partialDate(), CoverageFile::date, "year")
			.optional("value_pct", decimal("0", "100", 3), "value")
			.optional("qualifier", code(Qualifier.codes()), "qualifier")
			.check((row) -> (row.cell("value_pct").isEmpty() == row.cell("qualifier").isEmpty()) ? Optional.empty()
					: Optional.of(row.problem("qualifier", "required")))
			.optional("note", text(), "note")
			.required("data_quality", code("A", "B", "C"), "grade")
			.links(SourcesFile.links("series.value_sources", "value_id"))
			.optional("as_of", partialDate().orWord("undated"), "as_of");
	}

	private static String id(Row row) {
		return Stream.of("indicator", "iso2", "year", "as_of")
			.map(row::cell)
			.filter((cell) -> !cell.isEmpty())
			.map((cell) -> cell.toLowerCase(Locale.ROOT))
			.collect(Collectors.joining("-"));
	}

	/**
	 * The day of the source is the value's date where it lies in the value's year; a
	 * source of another year only tells the year.
	 */
	private static String date(Row row) {
		String year = row.cell("year");
		String asOf = row.cell("as_of");
		return (!year.isEmpty() && asOf.startsWith(year)) ? asOf : year;
	}

}
