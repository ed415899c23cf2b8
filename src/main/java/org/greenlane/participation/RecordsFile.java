package org.greenlane.participation;

import java.util.List;
import java.util.Map;

import org.greenlane.aeo.ProgrammesFile;
import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.RowCheck;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.economies.EconomiesFile;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.count;
import static org.greenlane.dataset.CellTypes.decimal;
import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.text;
import static org.greenlane.dataset.CellTypes.word;

/**
 * Counts of certified operators. A share is of {@code msme_share_base} where that is
 * given, else of the total.
 */
@Component
class RecordsFile implements ShippedFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("participation.csv", "participation.records", "id")
			.required("record_id", text(), "id")
			.optional("programme_id", ProgrammesFile.programme(), "programme_code")
			.required("iso2", EconomiesFile.economy(), "iso2")
			.ignoring("iso3", "economy")
			.optional("programme", text(), "programme_name")
			.required("scope", text(), "scope")
			.optional("year", partialDate(), "year")
			.optional("total_aeo", count(), "total")
			.optional("total_qualifier", code("EXACT", "AT_LEAST", "APPROX"), "qualifier")
			.required("unit",
					word(Map.of("operators", "OPERATORS", "certificates", "CERTIFICATES", "authorised functions",
							"AUTHORISED_FUNCTIONS")),
					"unit")
			.optional("msme_aeo", count(), "msme")
			.optional("msme_share_base", count(), "share_base")
			.optional("msme_share_pct", decimal("0", "100", 3), "share_percent")
			.check(RowCheck.share("msme_share_pct", "msme_aeo", "msme_share_base", "total_aeo"))
			.optional("micro", count(), "micro")
			.optional("small", count(), "small")
			.optional("medium", count(), "medium")
			.check(RowCheck.sum("msme_aeo", List.of("micro", "small", "medium")))
			.optional("large", count(), "large")
			.optional("msme_definition", text(), "definition")
			.optional("operator_split", text(), "operator_split")
			.required("data_quality", code("A", "B", "C"), "grade")
			.optional("note", text(), "note")
			.links(SourcesFile.links("participation.record_sources", "record_id"))
			.optional("as_of", partialDate().orWord("undated"), "as_of");
	}

}
