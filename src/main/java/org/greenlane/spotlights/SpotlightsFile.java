package org.greenlane.spotlights;

import java.util.Map;
import java.util.Optional;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.economies.EconomiesFile;
import org.greenlane.economies.EconomyLabels;
import org.greenlane.listings.Labels;
import org.greenlane.meetings.MeetingLabels;
import org.greenlane.meetings.MeetingsFile;
import org.greenlane.organisations.OrganisationLabels;
import org.greenlane.organisations.OrganisationsFile;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.count;
import static org.greenlane.dataset.CellTypes.slug;
import static org.greenlane.dataset.CellTypes.text;

/**
 * Spotlights: which firm spoke at which meeting, of what, and what helped it.
 */
@Component
class SpotlightsFile implements ShippedFile, KeptFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("spotlights.csv", "spotlights.spotlights", "id")
			.required("spotlight", slug(), "id")
			.required("meeting", MeetingsFile.meeting(), "meeting_id")
			.optional("item", slug().in("meetings.agenda_items", "id"), "item_id")
			.required("organisation", OrganisationsFile.organisation(), "organisation")
			.optional("person", text(), "person")
			.optional("iso2", EconomiesFile.economy(), "iso2")
			.optional("number", count(), "number")
			.optional("product", text(), "product")
			.optional("product_fr", text(), "product_fr")
			.optional("product_es", text(), "product_es")
			.optional("hs_code", text("[0-9]{2}([0-9]{2}([0-9]{2})?)?"), "hs_code")
			.optional("hs_basis", code("SOURCE", "ANALYST"), "hs_basis")
			.check((row) -> (row.cell("hs_code").isEmpty() != row.cell("hs_basis").isEmpty())
					? Optional.of(row.problem("hs_code, hs_basis", "required")) : Optional.empty())
			.optional("helped", text(), "helped")
			.optional("helped_fr", text(), "helped_fr")
			.optional("helped_es", text(), "helped_es")
			.links(SourcesFile.links("spotlights.spotlight_sources", "spotlight_id"));
	}

	@Override
	public String kind() {
		return "spotlights";
	}

	@Override
	public FileFormat kept() {
		return format();
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("meeting", MeetingLabels.NAMES, "organisation", OrganisationLabels.NAMES, "iso2",
				EconomyLabels.NAMES, "hs_basis", SpotlightLabels.HS_BASES);
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/spotlights/" + cells.getOrDefault("spotlight", "");
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("organisation", "");
	}

}
