package org.greenlane.drafts;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.greenlane.accounts.People;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;
import org.greenlane.mail.Letter;
import org.greenlane.mail.Outbox;
import org.greenlane.meetings.MeetingRef;
import org.greenlane.meetings.Meetings;
import org.greenlane.reports.Report;
import org.greenlane.reports.ReportPolicy;
import org.greenlane.reports.Version;
import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;

import org.springframework.stereotype.Component;

/**
 * Writes to those who work on a report. The links in these letters ask whoever follows
 * them to sign in.
 */
@Component
class ReportLetters {

	static final String SUBMITTED = "report-submitted";

	static final String DECIDED = "report-decided";

	static final String LATE = "report-late";

	static final String REMARK = "report-remark";

	private final Outbox outbox;

	private final People people;

	private final Meetings meetings;

	private final PortalAddress portal;

	ReportLetters(Outbox outbox, People people, Meetings meetings, PortalAddress portal) {
		this.outbox = outbox;
		this.people = people;
		this.meetings = meetings;
		this.portal = portal;
	}

	/** To everybody who may approve it. */
	void submitted(Report report, String title, SignedIn by) {
		for (SignedIn person : this.people.with(Role.APPROVER)) {
			if (ReportPolicy.mayPublish(person, report)) {
				String hour = report.newest()
					.publishAt()
					.filter((at) -> report.newest().submittedAt().filter(at::isAfter).isPresent())
					.map(person.language()::print)
					.orElse("");
				send(person, SUBMITTED, submitted(EditorReader.called(by), title, hour,
						page(person.language(), meeting(report).slug(), "/approval")));
			}
		}
	}

	/** To whoever submitted it. */
	void decided(Report report, Version submitted, String remark, SignedIn by) {
		submitted.submittedBy()
			.flatMap(this.people::find)
			.ifPresent((person) -> send(person, DECIDED,
					decided(EditorReader.called(by), meeting(report).title().in(person.language()),
							report.newest().approvedAt().isPresent(), remark,
							page(person.language(), meeting(report).slug(), "/state"))));
	}

	/** To everybody who wrote it. */
	void late(Report report) {
		Set<UUID> writers = new HashSet<>(report.newest().authors());
		report.newest().submittedBy().ifPresent(writers::add);
		for (UUID writer : writers) {
			this.people.find(writer)
				.ifPresent((person) -> send(person, LATE,
						late(meeting(report).title().in(person.language()),
								person.language().print(report.newest().publishAt().orElseThrow()),
								page(person.language(), meeting(report).slug(), "/state"))));
		}
	}

	/** To whoever gave the speaker the link. */
	void remark(Report report, UUID editor, String speaker, String heading, String said) {
		this.people.find(editor)
			.ifPresent((person) -> send(person, REMARK,
					remark(speaker, heading, said, page(person.language(), meeting(report).slug(), "/material"))));
	}

	Map<String, Object> submitted(String by, String title, String hour, String link) {
		return Map.of("by", by, "title", title, "hour", hour, "link", link);
	}

	Map<String, Object> decided(String by, String meeting, boolean approved, String remark, String link) {
		return Map.of("by", by, "meeting", meeting, "approved", approved, "remark", remark, "link", link);
	}

	Map<String, Object> late(String meeting, String hour, String link) {
		return Map.of("meeting", meeting, "hour", hour, "link", link);
	}

	Map<String, Object> remark(String speaker, String heading, String said, String link) {
		return Map.of("speaker", speaker, "heading", heading, "said", said, "link", link);
	}

	String page(Language language, String meeting, String below) {
		return this.portal.of(language, "/admin/meetings/" + meeting + "/report" + below);
	}

	private MeetingRef meeting(Report report) {
		return this.meetings.find(report.meeting()).orElseThrow();
	}

	private void send(SignedIn person, String template, Map<String, Object> facts) {
		this.outbox.put(new Letter(person.address().text(), person.language(), template, facts, false));
	}

}
