package org.greenlane.series;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.Row;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.count;
import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.text;

/**
 * World totals by edition of the WCO's Compendium. A value is of the edition's year; when
 * it was published is another date.
 */
@Component
class WorldTotalsFile implements ShippedFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("global_series.csv", "series.series_values", "id")
			.computed("id", (row) -> row.cell("metric") + "-" + row.cell("year"), "metric", "year")
			.required("metric", SeriesFile.series(), "series_code")
			.required("year", partialDate(), "date")
			.optional("value", count(), "value")
			.computed("qualifier", code(Qualifier.codes()), WorldTotalsFile::qualifier, "value", "note")
			.optional("note", text(), "note")
			.links(SourcesFile.links("series.value_sources", "value_id"))
			.optional("as_of", partialDate().orWord("undated"), "as_of");
	}

	/**
	 * A value that a file gives without a qualifier is what the source says, unless its
	 * note tells how it was calculated.
	 */
	static String qualifier(Row row) {
		if (row.cell("value").isEmpty()) {
			return "";
		}
		return (row.cell("note").startsWith("derived:") ? Qualifier.DERIVED : Qualifier.EXACT).name();
	}

}
