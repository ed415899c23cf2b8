package org.greenlane.meetings;

import org.greenlane.listings.Labels;

/**
 * The words for the module's codes.
 */
public final class MeetingLabels {

	/** The titles of all meetings, the newest first. */
	public static final Labels NAMES = Labels.inTable("""
			select id, coalesce(title{_lang}, title) from meetings.meeting_rows order by first_day desc nulls last, id
			""");

	static final Labels ATTENDANCES = Labels.of("meetings.attendance", Attendance.class);

	static final Labels ITEMS = Labels.of("meetings.item", "ITEM", "SPOTLIGHT");

	static final Labels PARTS = Labels.of("meetings.part", "COORDINATOR", "OPENING", "SPEAKER", "SPOTLIGHT",
			"LAUREATE");

	static final Labels DOCUMENTS = Labels.of("meetings.document-kind", "DOCUMENT", "NOTICE", "DRAFT");

	static final Labels KINDS = Labels.of("meetings.kind", MeetingKind.class);

	static final Labels BASES = Labels.of("meetings.date-basis", DateBasis.class);

	static final Labels TIMES = Labels.of("meetings.when", "UPCOMING", "PAST");

	static final Labels YEARS = Labels.inTable("""
			select distinct y, y from meetings.meeting_rows, unnest(years) y order by 1 desc
			""");

	static final Labels ECONOMIES = Labels.inTable("""
			select iso2, name{_lang} from economies.economies
			where iso2 in (select iso2 from meetings.speakers) order by name{_lang} collate "und-x-icu"
			""");

	private MeetingLabels() {
	}

}
