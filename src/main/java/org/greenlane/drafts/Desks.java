package org.greenlane.drafts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.greenlane.accounts.SignedIn;
import org.greenlane.meetings.MeetingRef;
import org.greenlane.meetings.Meetings;
import org.greenlane.reports.Report;
import org.greenlane.reports.Reports;
import org.greenlane.web.DateSpan;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * Finds the report that an address of an editing page means.
 */
@Component
class Desks {

	private final Meetings meetings;

	private final Reports reports;

	private final Clock clock;

	Desks(Meetings meetings, Reports reports, Clock clock) {
		this.meetings = meetings;
		this.reports = reports;
		this.clock = clock;
	}

	MeetingRef meeting(String slug) {
		return this.meetings.at(slug).orElseThrow(() -> new NotFoundException("Meeting " + slug));
	}

	/** The year of a meeting; this one where its date is not known. */
	int year(MeetingRef meeting) {
		DateSpan date = meeting.date();
		return (date != null) ? date.first().getYear()
				: LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC).getYear();
	}

	/** The report of a meeting, for somebody who works on it. */
	ReportDesk of(String slug, SignedIn reader) {
		MeetingRef meeting = meeting(slug);
		Report report = this.reports.ofMeeting(meeting.id())
			.orElseThrow(() -> new NotFoundException("Report of meeting " + slug));
		return new ReportDesk(meeting, report, reader, this.clock.instant());
	}

}
