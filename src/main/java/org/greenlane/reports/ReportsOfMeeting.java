package org.greenlane.reports;

import java.util.Optional;

import org.greenlane.meetings.MeetingRef;
import org.greenlane.meetings.MeetingSection;
import org.greenlane.web.Language;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The published report of a meeting, on the meeting's page.
 */
@Component
@Order(0)
class ReportsOfMeeting implements MeetingSection {

	private final JdbcClient jdbc;

	ReportsOfMeeting(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<Content> about(MeetingRef meeting) {
		return this.jdbc
			.sql("select symbol, title%s as title, state, newest from reports.published_reports where meeting = ?"
				.formatted(Language.current().column("")))
			.param(meeting.id())
			.query((row, n) -> new Published(row.getString("symbol"), row.getString("title"),
					row.getString("state").equals("WITHDRAWN"), row.getString("newest")))
			.optional()
			.map((report) -> new Content("reports/of-meeting", report));
	}

	/** What is shown of it. */
	record Published(String symbol, String title, boolean withdrawn, String newest) {
	}

}
