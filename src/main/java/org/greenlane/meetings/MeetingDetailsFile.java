package org.greenlane.meetings;

import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.Problem;
import org.greenlane.dataset.Row;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.organisations.OrganisationsFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.dateSpan;
import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.slug;
import static org.greenlane.dataset.CellTypes.text;

/**
 * What the portal adds to the compiled meetings: addresses, titles in other languages,
 * kinds, dates as exactly as they are known and how that is.
 */
@Component
class MeetingDetailsFile implements ShippedFile {

	private static final String HOUR = "([01][0-9]|2[0-3]):[0-5][0-9]";

	@Override
	public FileFormat format() {
		return details(FileFormat.completing("meeting_details.csv", "meetings.meetings", "id")
			.required("meeting", MeetingsFile.meeting(), "id"));
	}

	static FileFormat details(FileFormat meetings) {
		return meetings.optional("slug", slug(), "slug")
			.unique("slug")
			.optional("title_fr", text(), "title_fr")
			.optional("title_es", text(), "title_es")
			.required("kind", code(names(MeetingKind.values())), "kind")
			.optional("date", dateSpan(), "held")
			.required("date_basis", code(names(DateBasis.values())), "date_basis")
			.optional("organiser", OrganisationsFile.organisation(), "organiser")
			.optional("place", text(), "place")
			.optional("place_fr", text(), "place_fr")
			.optional("place_es", text(), "place_es")
			.optional("attendance", code(names(Attendance.values())), "attendance")
			.optional("start_time", text(HOUR), "start_time")
			.optional("end_time", text(HOUR), "end_time")
			.optional("time_zone", text(), "time_zone")
			.check(MeetingDetailsFile::wrongZone)
			.optional("cancelled_on", partialDate(), "cancelled_on");
	}

	/** Hours need their zone, and it must be one; an end needs a beginning. */
	private static Optional<Problem> wrongZone(Row row) {
		boolean starts = !row.cell("start_time").isEmpty();
		if (!starts && !row.cell("end_time").isEmpty()) {
			return Optional.of(row.problem("start_time", "required"));
		}
		if (starts == row.cell("time_zone").isEmpty()) {
			return Optional.of(row.problem(starts ? "time_zone" : "start_time", "required"));
		}
		return (!starts || ZoneId.getAvailableZoneIds().contains(row.cell("time_zone"))) ? Optional.empty()
				: Optional.of(row.problem("time_zone", "zone", row.cell("time_zone")));
	}

	static String[] names(Enum<?>[] values) {
		return Stream.of(values).map(Enum::name).toArray(String[]::new);
	}

}
