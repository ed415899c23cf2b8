package org.greenlane.recognition;

import java.util.Locale;
import java.util.Map;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.economies.EconomyLabels;
import org.greenlane.economies.EconomiesFile;
import org.greenlane.listings.Labels;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.slug;

/**
 * Parties of arrangements, with a status of their own where one is known.
 */
@Component
class ArrangementPartiesFile implements ShippedFile, KeptFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("mra_parties.csv", "recognition.arrangement_parties", "id")
			.computed("id", (row) -> (row.cell("mra_id") + "-" + row.cell("iso2")).toLowerCase(Locale.ROOT), "mra_id",
					"iso2")
			.unique("arrangement_id", "iso2")
			.required("mra_id", slug().in("recognition.arrangements", "id"), "arrangement_id")
			.required("iso2", EconomiesFile.economy(), "iso2")
			.ignoring("iso3")
			.optional("party_status", code("IN_FORCE", "PENDING"), "status")
			.optional("party_in_force_date", partialDate(), "in_force")
			.links(SourcesFile.links("recognition.arrangement_party_sources", "party_id"))
			.optional("as_of", partialDate().orWord("undated"), "as_of");
	}

	@Override
	public String kind() {
		return "parties";
	}

	@Override
	public FileFormat kept() {
		return format();
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("iso2", EconomyLabels.NAMES, "mra_id", RecognitionLabels.NAMES, "party_status",
				RecognitionLabels.PARTY_STATUSES);
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/aeo/mras/" + cells.getOrDefault("mra_id", "");
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("mra_id", "") + " · " + cells.getOrDefault("iso2", "");
	}

}
