package org.greenlane.meetings;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

import org.greenlane.dataset.CellType;
import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Row;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.listings.Labels;
import org.greenlane.organisations.OrganisationLabels;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.slug;
import static org.greenlane.dataset.CellTypes.text;

/**
 * Meetings as they were compiled. A row has no code there: it is known by its title, as a
 * date may become known later. What the other columns say is in files of their own.
 */
@Component
public class MeetingsFile implements ShippedFile, KeptFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("meetings.csv", "meetings.meetings", "id")
			.computed("id", slug(), MeetingsFile::id, "title")
			.required("title", text(), "title")
			.optional("date", partialDate(), "held")
			.optional("date_precision", text(), "date_said")
			.optional("main_topics", text(), "topics")
			.ignoring("type", "coordinator", "msme_spotlight_speakers", "documents")
			.links(SourcesFile.links("meetings.meeting_sources", "meeting_id"));
	}

	private static String id(Row row) {
		return Normalizer.normalize(row.cell("title"), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
	}

	/**
	 * A cell that names a meeting by its code.
	 */
	public static CellType meeting() {
		return slug().in("meetings.meetings", "id");
	}

	@Override
	public String kind() {
		return "meetings";
	}

	@Override
	public FileFormat kept() {
		return MeetingDetailsFile
			.details(FileFormat.of("group_meetings.csv", "meetings.meetings", "id")
				.required("meeting", slug(), "id")
				.required("title", text(), "title"))
			.optional("main_topics", text(), "topics")
			.optional("date_precision", text(), "date_said")
			.links(SourcesFile.links("meetings.meeting_sources", "meeting_id"));
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("kind", MeetingLabels.KINDS, "date_basis", MeetingLabels.BASES, "attendance",
				MeetingLabels.ATTENDANCES, "organiser", OrganisationLabels.NAMES);
	}

	@Override
	public String page(Map<String, String> cells) {
		String slug = cells.getOrDefault("slug", "");
		return "/meetings/" + (slug.isEmpty() ? cells.getOrDefault("meeting", "") : slug);
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("title", "");
	}

}
