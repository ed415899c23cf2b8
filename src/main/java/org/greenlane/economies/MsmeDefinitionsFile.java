package org.greenlane.economies;

import java.util.Locale;
import java.util.Map;

import org.greenlane.dataset.CellType;
import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.listings.Labels;
import org.greenlane.sources.Grade;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.count;
import static org.greenlane.dataset.CellTypes.flag;
import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.text;
import static org.greenlane.dataset.CellTypes.word;

/**
 * What counts as a micro, small or medium firm in an economy and sector: as the source
 * says it, and where it can be read so, as a number of employees with "at most" or "fewer
 * than".
 */
@Component
class MsmeDefinitionsFile implements ShippedFile, KeptFile {

	private static final Labels LIMITS = Labels.of("economies.limit", "le", "lt");

	@Override
	public FileFormat format() {
		return FileFormat.of("msme_definitions.csv", "economies.msme_definitions", "id")
			.required("definition_id", text(), "id")
			.required("iso2", EconomiesFile.economy(), "iso2")
			.ignoring("iso3", "economy")
			.optional("legal_basis", text(), "legal_basis")
			.optional("basis", text(), "basis")
			.required("sector", text(), "sector")
			.optional("micro_threshold", text(), "micro_threshold")
			.optional("small_threshold", text(), "small_threshold")
			.optional("medium_threshold", text(), "medium_threshold")
			.optional("micro_employees", count(), "micro_employees")
			.optional("micro_employees_op", limit(), "micro_employees_op")
			.optional("small_employees", count(), "small_employees")
			.optional("small_employees_op", limit(), "small_employees_op")
			.optional("medium_employees", count(), "medium_employees")
			.optional("medium_employees_op", limit(), "medium_employees_op")
			.required("current", flag(), "current")
			.required("data_quality", code("A", "B", "C"), "grade")
			.optional("note", text(), "note")
			.links(SourcesFile.links("economies.msme_definition_sources", "definition_id"))
			.optional("as_of", partialDate().orWord("undated"), "as_of");
	}

	@Override
	public String kind() {
		return "definitions";
	}

	@Override
	public FileFormat kept() {
		return format();
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("iso2", EconomyLabels.NAMES, "micro_employees_op", LIMITS, "small_employees_op", LIMITS,
				"medium_employees_op", LIMITS, "data_quality", Grade.LABELS);
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/economies/" + cells.getOrDefault("iso2", "").toLowerCase(Locale.ROOT);
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("iso2", "") + " · " + cells.getOrDefault("sector", "");
	}

	private static CellType limit() {
		return word(Map.of("le", "le", "lt", "lt"));
	}

}
