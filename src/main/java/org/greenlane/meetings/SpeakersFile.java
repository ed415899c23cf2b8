package org.greenlane.meetings;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Problem;
import org.greenlane.dataset.Row;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.economies.EconomiesFile;
import org.greenlane.economies.EconomyLabels;
import org.greenlane.listings.Labels;
import org.greenlane.organisations.OrganisationLabels;
import org.greenlane.organisations.OrganisationsFile;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.flag;
import static org.greenlane.dataset.CellTypes.slug;
import static org.greenlane.dataset.CellTypes.text;

/**
 * Those who took part in meetings: people, organisations, or economies of which no more
 * is known.
 */
@Component
class SpeakersFile implements ShippedFile, KeptFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("speakers.csv", "meetings.speakers", "id")
			.required("speaker", slug(), "id")
			.required("meeting", MeetingsFile.meeting(), "meeting_id")
			.optional("item", slug().in("meetings.agenda_items", "id"), "item_id")
			.required("part", code("COORDINATOR", "OPENING", "SPEAKER", "SPOTLIGHT", "LAUREATE"), "part")
			.optional("person", text(), "person")
			.optional("role", text(), "role")
			.optional("role_fr", text(), "role_fr")
			.optional("role_es", text(), "role_es")
			.optional("organisation", OrganisationsFile.organisation(), "organisation")
			.optional("iso2", EconomiesFile.economy(), "iso2")
			.check(SpeakersFile::nobody)
			.optional("online", flag(), "online")
			.links(SourcesFile.links("meetings.speaker_sources", "speaker_id"));
	}

	private static Optional<Problem> nobody(Row row) {
		return Stream.of("person", "organisation", "iso2").map(row::cell).allMatch(String::isEmpty)
				? Optional.of(row.problem("person, organisation, iso2", "required")) : Optional.empty();
	}

	@Override
	public String kind() {
		return "speakers";
	}

	@Override
	public FileFormat kept() {
		return format();
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("meeting", MeetingLabels.NAMES, "part", MeetingLabels.PARTS, "organisation",
				OrganisationLabels.NAMES, "iso2", EconomyLabels.NAMES);
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/meetings/" + cells.getOrDefault("meeting", "");
	}

	@Override
	public String name(Map<String, String> cells) {
		return String
			.join(" ", cells.getOrDefault("person", ""), cells.getOrDefault("organisation", ""),
					cells.getOrDefault("iso2", ""))
			.strip();
	}

}
