package org.greenlane.spotlights;

import java.util.Map;
import java.util.Optional;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Link;
import org.greenlane.dataset.Reference;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.economies.EconomyLabels;
import org.greenlane.listings.Labels;
import org.greenlane.organisations.OrganisationLabels;
import org.greenlane.organisations.OrganisationsFile;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.slug;
import static org.greenlane.dataset.CellTypes.text;

/**
 * What bodies did about barriers: when, in which document, proposed by whom.
 */
@Component
class FollowUpsFile implements ShippedFile, KeptFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("follow_ups.csv", "spotlights.follow_ups", "id")
			.required("follow_up", slug(), "id")
			.required("state", code("PROPOSED", "ON_AGENDA", "DISCUSSED", "RESOLVED", "CLOSED"), "state")
			.required("body", OrganisationsFile.organisation(), "body")
			.optional("symbol", text(), "symbol")
			.optional("date", partialDate(), "date")
			.optional("reported", partialDate(), "reported")
			.check((row) -> (row.cell("date").isEmpty() && row.cell("reported").isEmpty())
					? Optional.of(row.problem("date, reported", "required")) : Optional.empty())
			.required("what", text(), "what")
			.optional("what_fr", text(), "what_fr")
			.optional("what_es", text(), "what_es")
			.links(Link.list("barriers", "spotlights.follow_up_barriers", "follow_up_id", "barrier_id",
					new Reference("spotlights.barriers", "id")))
			.links(Link.list("sponsors", "spotlights.follow_up_sponsors", "follow_up_id", "iso2",
					new Reference("economies.economies", "iso2")))
			.links(SourcesFile.links("spotlights.follow_up_sources", "follow_up_id"));
	}

	@Override
	public String kind() {
		return "follow-ups";
	}

	@Override
	public FileFormat kept() {
		return format();
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("state", SpotlightLabels.STATES, "body", OrganisationLabels.NAMES, "barriers",
				SpotlightLabels.BARRIERS, "sponsors", EconomyLabels.NAMES);
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/barriers/" + cells.getOrDefault("barriers", "").split(";")[0];
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("what", "");
	}

}
