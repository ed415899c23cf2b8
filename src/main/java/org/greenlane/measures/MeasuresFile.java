package org.greenlane.measures;

import java.util.Locale;
import java.util.Map;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.economies.EconomyLabels;
import org.greenlane.economies.EconomiesFile;
import org.greenlane.listings.Labels;
import org.greenlane.sources.Grade;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.amount;
import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.text;

/**
 * Measures for small firms: the rows of the file that are no evidence on cost.
 */
@Component
class MeasuresFile implements ShippedFile, KeptFile {

	static final String EVIDENCE = "COST_EVIDENCE";

	@Override
	public FileFormat format() {
		return columns("measures.measures").where((row) -> !row.cell("measure_code").equals(EVIDENCE))
			.required("measure_code", text().in("measures.measure_codes", "code"), "measure_code")
			.links(SourcesFile.links("measures.measure_sources", "measure_id"));
	}

	@Override
	public String kind() {
		return "measures";
	}

	@Override
	public FileFormat kept() {
		return format();
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("iso2", EconomyLabels.NAMES, "measure_code", MeasureLabels.CODES, "data_quality", Grade.LABELS);
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/economies/" + cells.getOrDefault("iso2", "").toLowerCase(Locale.ROOT);
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("iso2", "") + " · " + cells.getOrDefault("label", "");
	}

	/**
	 * The columns that measures and evidence share.
	 */
	static FileFormat columns(String table) {
		return FileFormat.of("msme_measures.csv", table, "id")
			.required("measure_id", text(), "id")
			.required("iso2", EconomiesFile.economy(), "iso2")
			.ignoring("iso3", "economy")
			.required("label", text(), "description")
			.optional("year", partialDate(), "since")
			.optional("amount", amount(), "amount")
			.optional("currency", text("[A-Z]{3}"), "currency")
			.optional("note", text(), "note")
			.required("data_quality", code("A", "B", "C"), "grade")
			.optional("as_of", partialDate().orWord("undated"), "as_of");
	}

}
