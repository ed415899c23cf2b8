package org.greenlane.aeo;

import java.util.Map;

import org.greenlane.dataset.CellType;
import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Link;
import org.greenlane.dataset.Reference;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.economies.EconomyLabels;
import org.greenlane.economies.EconomiesFile;
import org.greenlane.listings.Labels;
import org.greenlane.sources.Grade;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.codes;
import static org.greenlane.dataset.CellTypes.flag;
import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.slug;
import static org.greenlane.dataset.CellTypes.text;
import static org.greenlane.dataset.CellTypes.url;

/**
 * Programmes, with the value shown for each field.
 */
@Component
public class ProgrammesFile implements ShippedFile, KeptFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("programmes.csv", "aeo.programmes", "code")
			.required("programme_id", slug(), "code")
			.required("iso2", EconomiesFile.economy(), "iso2")
			.ignoring("iso3", "economy")
			.required("programme_name", text(), "name")
			.optional("local_abbr", text(), "abbreviation")
			.required("type", code("SAFE_AEO", "CUSTOMS_COMPLIANCE", "TFA_AUTHORIZED_OPERATOR"), "type")
			.required("status",
					code("OPERATIONAL", "PILOT", "SUSPENDED", "PHASING_OUT", "UNDER_DEVELOPMENT", "LEGAL_FRAMEWORK",
							"UNKNOWN"),
					"status")
			.optional("launch_date", partialDate(), "launched")
			.optional("operator_types",
					codes("IMPORTER", "EXPORTER", "MANUFACTURER", "CUSTOMS_BROKER", "CARRIER", "FREIGHT_FORWARDER",
							"WAREHOUSE_OPERATOR", "PORT_TERMINAL_OPERATOR", "LOGISTICS_OPERATOR", "EXPRESS_COURIER",
							"OTHER", "ALL_SUPPLY_CHAIN"),
					"operator_types")
			.optional("flow", code("IMPORT", "EXPORT", "BOTH"), "flow")
			.links(Link.list("benefits", "aeo.programme_benefits", "programme_code", "benefit_code",
					new Reference("aeo.benefits", "code")))
			// The letters follow from the benefits.
			.ignoring("benefits_tfa77")
			.optional("legal_basis", text(), "legal_basis")
			.optional("certificate_validity", text(), "validity")
			.optional("eligibility_thresholds", text(), "eligibility")
			.optional("website", url(), "website")
			.optional("in_wco_compendium_2020", flag(), "in_compendium_2020")
			.required("data_quality", code("A", "B", "C"), "grade")
			.optional("note", text(), "note")
			.links(SourcesFile.links("aeo.programme_sources", "programme_code"))
			.optional("as_of", partialDate().orWord("undated"), "as_of");
	}

	@Override
	public String kind() {
		return "programmes";
	}

	@Override
	public FileFormat kept() {
		return format();
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("iso2", EconomyLabels.NAMES, "type", AeoLabels.TYPES, "status", AeoLabels.STATUSES,
				"operator_types", AeoLabels.OPERATORS, "flow", AeoLabels.FLOWS, "benefits", AeoLabels.BENEFITS,
				"data_quality", Grade.LABELS);
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/aeo/programmes/" + cells.getOrDefault("programme_id", "");
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("programme_name", "");
	}

	/**
	 * A cell that names a programme, such as {@code IN-AEO}.
	 */
	public static CellType programme() {
		return slug().in("aeo.programmes", "code");
	}

}
