package org.greenlane.participation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.greenlane.aeo.AeoLabels;
import org.greenlane.aeo.ProgrammesFile;
import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.RowCheck;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.economies.EconomyLabels;
import org.greenlane.economies.EconomiesFile;
import org.greenlane.listings.Labels;
import org.greenlane.sources.Grade;
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
class RecordsFile implements ShippedFile, KeptFile {

	private static final Map<String, String> SCOPES = Map.ofEntries(
			entry("national programme", Scope.NATIONAL_PROGRAMME), entry("named programme", Scope.NAMED_PROGRAMME),
			entry("regional AEO holders", Scope.REGIONAL_HOLDERS),
			entry("member State share of a regional programme", Scope.MEMBER_STATE_SHARE),
			entry("customs compliance programme", Scope.COMPLIANCE_PROGRAMME),
			entry("highest class only", Scope.HIGHEST_CLASS), entry("one tier", Scope.ONE_TIER),
			entry("all certified classes (not comparable)", Scope.ALL_CLASSES),
			entry("operators covered by an MRA", Scope.COVERED_BY_MRA),
			entry("partial (exporter segment)", Scope.EXPORTERS), entry("partial (importer segment)", Scope.IMPORTERS),
			entry("partial (importer and exporter segment)", Scope.IMPORTERS_AND_EXPORTERS),
			entry("partial (customs broker segment)", Scope.CUSTOMS_BROKERS),
			entry("partial (logistics segment)", Scope.LOGISTICS),
			entry("partial (private-sector firms)", Scope.PRIVATE_FIRMS),
			entry("partial (Shenzhen customs district)", Scope.SHENZHEN_DISTRICT),
			entry("survey respondents (not the population)", Scope.SURVEY_RESPONDENTS));

	@Override
	public FileFormat format() {
		return FileFormat.of("participation.csv", "participation.records", "id")
			.required("record_id", text(), "id")
			.optional("programme_id", ProgrammesFile.programme(), "programme_code")
			.required("iso2", EconomiesFile.economy(), "iso2")
			.ignoring("iso3", "economy")
			.optional("programme", text(), "programme_name")
			.required("scope", word(SCOPES), "scope")
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
			.optional("operator_split", text("[\\w-]+:\\d+%?(;[\\w-]+:\\d+%?)*"), "operator_split")
			.required("data_quality", code("A", "B", "C"), "grade")
			.optional("note", text(), "note")
			.links(SourcesFile.links("participation.record_sources", "record_id"))
			.optional("as_of", partialDate().orWord("undated"), "as_of");
	}

	@Override
	public String kind() {
		return "records";
	}

	@Override
	public FileFormat kept() {
		return RecordStatusesFile.statuses(format());
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("iso2", EconomyLabels.NAMES, "programme_id", AeoLabels.PROGRAMMES, "scope", Scope.LABELS,
				"total_qualifier", Qualifier.LABELS, "unit", Unit.LABELS, "data_quality", Grade.LABELS, "total_status",
				FigureStatus.LABELS, "msme_status", FigureStatus.LABELS);
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/participation/records/" + cells.getOrDefault("record_id", "").toLowerCase(Locale.ROOT);
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("iso2", "") + " · " + cells.getOrDefault("year", "") + " · "
				+ cells.getOrDefault("record_id", "");
	}

	private static Map.Entry<String, String> entry(String written, Scope scope) {
		return Map.entry(written, scope.name());
	}

}
