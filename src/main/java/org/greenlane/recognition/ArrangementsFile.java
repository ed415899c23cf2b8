package org.greenlane.recognition;

import java.util.Map;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.RowCheck;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.listings.Labels;
import org.greenlane.sources.Grade;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.slug;
import static org.greenlane.dataset.CellTypes.text;
import static org.greenlane.dataset.CellTypes.word;

/**
 * Mutual recognition arrangements; their parties stand in a file of their own.
 */
@Component
class ArrangementsFile implements ShippedFile, KeptFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("mras.csv", "recognition.arrangements", "id")
			.required("mra_id", slug(), "id")
			.required("kind", code("BILATERAL", "PLURILATERAL"), "kind")
			.ignoring("party_a", "party_b", "party_a_iso3", "party_b_iso3", "parties", "n_parties")
			.optional("parties_basis",
					word(Map.of("source", "SOURCE", "bloc membership (analyst)", "BLOC_MEMBERSHIP", "incomplete",
							"INCOMPLETE")),
					"parties_basis")
			.optional("plurilateral_name", text(), "name")
			.check(RowCheck.requiredWhere("kind", "plurilateral", "plurilateral_name"))
			.optional("signed_date", partialDate(), "signed")
			.optional("in_force_date", partialDate(), "in_force")
			.optional("year", partialDate(), "year")
			.required("status", code("IN_FORCE", "SIGNED", "PILOT", "NEGOTIATING"), "status")
			.ignoring("n_sources")
			.required("data_quality", code("A", "B", "C"), "grade")
			.optional("note", text(), "note")
			.links(SourcesFile.links("recognition.arrangement_sources", "arrangement_id"))
			.optional("as_of", partialDate().orWord("undated"), "as_of");
	}

	@Override
	public String kind() {
		return "arrangements";
	}

	@Override
	public FileFormat kept() {
		return format();
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("mra_id", RecognitionLabels.NAMES, "kind", RecognitionLabels.KINDS, "parties_basis",
				RecognitionLabels.PARTIES_BASES, "status", RecognitionLabels.STATUSES, "data_quality", Grade.LABELS);
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/aeo/mras/" + cells.getOrDefault("mra_id", "");
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("plurilateral_name", "").isEmpty() ? cells.getOrDefault("mra_id", "")
				: cells.getOrDefault("plurilateral_name", "");
	}

}
