package org.greenlane.drafts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.greenlane.accounts.SignedIn;
import org.greenlane.meetings.MeetingRef;
import org.greenlane.meetings.Meetings;
import org.greenlane.reports.Report;
import org.greenlane.reports.Reports;
import org.greenlane.texts.Behind;
import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads all meetings with where their reports stand in each language.
 */
@Component
class DeskReader {

	private final Meetings meetings;

	private final Reports reports;

	private final Drafts drafts;

	private final FollowedTexts followed;

	private final Notes notes;

	private final Clock clock;

	DeskReader(Meetings meetings, Reports reports, Drafts drafts, FollowedTexts followed, Notes notes, Clock clock) {
		this.meetings = meetings;
		this.reports = reports;
		this.drafts = drafts;
		this.followed = followed;
		this.notes = notes;
		this.clock = clock;
	}

	/** Meetings of the last years first, as they come from their module. */
	List<Row> rows(SignedIn person) {
		Instant now = this.clock.instant();
		Map<String, Report> reports = this.reports.byMeeting();
		List<Row> rows = new ArrayList<>();
		for (MeetingRef meeting : this.meetings.all()) {
			Optional<ReportDesk> desk = Optional.ofNullable(reports.get(meeting.id()))
				.map((report) -> new ReportDesk(meeting, report, person, now));
			rows.add(new Row(meeting, desk, desk.map(this::states).orElse(List.of()),
					desk.map((one) -> this.notes.open(one.report().id())).orElse(0)));
		}
		return rows;
	}

	private List<LanguageState> states(ReportDesk desk) {
		Map<Language, Draft> drafts = this.drafts.newest(desk.report().id());
		Map<Language, FollowedTexts.Followed> followed = this.followed.of(desk.report().id());
		Draft source = drafts.getOrDefault(desk.report().source(), Draft.none(desk.report().source()));
		return drafts.values()
			.stream()
			.map((draft) -> state(draft, source, followed.get(draft.language()), desk))
			.toList();
	}

	private static LanguageState state(Draft draft, Draft source, FollowedTexts.@Nullable Followed followed,
			ReportDesk desk) {
		Language language = draft.language();
		if (!draft.isThere()) {
			// What came with the portal has no drafts before somebody writes on.
			return new LanguageState(language, desk.report().summary() && desk.isPublished() ? "current" : "missing",
					0);
		}
		if (language == desk.report().source()) {
			return new LanguageState(language, "source", 0);
		}
		int behind = (followed != null) ? Behind.of(followed.body(), source.body()).count() : 0;
		return new LanguageState(language, (behind > 0) ? "behind" : "current", behind);
	}

	/**
	 * A meeting.
	 *
	 * @param desk its report, if it has one
	 * @param open how many notes are not settled
	 */
	record Row(MeetingRef meeting, Optional<ReportDesk> desk, List<LanguageState> languages, int open) {
	}

	/**
	 * Where a text stands.
	 *
	 * @param behind by how many paragraphs it is behind
	 */
	record LanguageState(Language language, String state, int behind) {
	}

}
