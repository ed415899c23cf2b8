package org.greenlane.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.greenlane.meetings.Meeting.Document;
import org.greenlane.meetings.Meeting.Item;
import org.greenlane.meetings.Meeting.Named;
import org.greenlane.meetings.Meeting.Speaker;
import org.greenlane.sources.SourceLinks;
import org.greenlane.sources.SourceTable;
import org.greenlane.web.DateSpan;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads a meeting with all that its page shows.
 */
@Component
class MeetingReader {

	private static final String MEETING = """
			select m.*, coalesce(o.%%1$s, o.name) as organiser_name, %s as sources from meetings.meeting_rows m
			left join organisations.organisations o on o.slug = m.organiser where m.address = :slug
			""".formatted(new SourceTable("meetings.meeting_sources", "meeting_id").json("m.id"));

	private static final String SPEAKERS = """
			select p.*, coalesce(o.%1$s, o.name) as organisation_name, e.%1$s as economy from meetings.speakers p
			left join organisations.organisations o on o.slug = p.organisation
			left join economies.economies e on e.iso2 = p.iso2 where p.meeting_id = :meeting
			order by p.part <> 'OPENING', p.part <> 'SPOTLIGHT', p.person, organisation_name, economy
			""";

	private final JdbcClient jdbc;

	private final SourceLinks sources;

	MeetingReader(JdbcClient jdbc, SourceLinks sources) {
		this.jdbc = jdbc;
		this.sources = sources;
	}

	Optional<Meeting> find(String slug, Language language) {
		return this.jdbc.sql(MEETING.formatted(language.column("name")))
			.param("slug", slug)
			.query((row, n) -> meeting(row, language))
			.optional();
	}

	private Meeting meeting(ResultSet row, Language language) throws SQLException {
		MeetingRef ref = Meetings.ref(row);
		@Nullable String topics = row.getString("topics");
		@Nullable String attendance = row.getString("attendance");
		return new Meeting(ref, MeetingKind.valueOf(row.getString("kind")),
				DateBasis.valueOf(row.getString("date_basis")), row.getString("date_said"), times(row, ref.date()),
				Named.organisation(row.getString("organiser"), row.getString("organiser_name")).orElse(null),
				text(row, "place"), (attendance != null) ? Attendance.valueOf(attendance) : null,
				PartialDate.read(row.getString("cancelled_on")).orElse(null),
				(topics != null) ? Arrays.stream(topics.split(";\\s*(?![^(]*\\))")).toList() : List.of(),
				agenda(ref.id()), speakers(ref.id(), language), documents(ref.id()),
				this.sources.read(row.getString("sources")));
	}

	static @Nullable MeetingTimes times(ResultSet row, @Nullable DateSpan date) throws SQLException {
		@Nullable String start = row.getString("start_time");
		@Nullable String zone = row.getString("time_zone");
		return (start != null && zone != null && date != null && date.isToTheDay())
				? MeetingTimes.of(date.first(), date.last(), start, row.getString("end_time"), zone) : null;
	}

	private List<Item> agenda(String meeting) {
		return this.jdbc.sql("select * from meetings.agenda_items where meeting_id = ? order by place, id")
			.param(meeting)
			.query((row, n) -> new Item(row.getString("id"), row.getString("kind").equals("SPOTLIGHT"),
					Meetings.title(row)))
			.list();
	}

	private List<Speaker> speakers(String meeting, Language language) {
		return this.jdbc.sql(SPEAKERS.formatted(language.column("name")))
			.param("meeting", meeting)
			.query((row, n) -> new Speaker(row.getString("item_id"), row.getString("part"), row.getString("person"),
					text(row, "role"),
					Named.organisation(row.getString("organisation"), row.getString("organisation_name")).orElse(null),
					Named.economy(row.getString("iso2"), row.getString("economy")).orElse(null),
					row.getBoolean("online")))
			.list();
	}

	private List<Document> documents(String meeting) {
		return this.jdbc.sql("select * from meetings.documents where meeting_id = ? order by kind desc, symbol, id")
			.param(meeting)
			.query((row, n) -> new Document(row.getString("item_id"), row.getString("kind"), row.getString("symbol"),
					text(row, "title"), PartialDate.read(row.getString("dated")).orElse(null)))
			.list();
	}

	static @Nullable LocalText text(ResultSet row, String column) throws SQLException {
		@Nullable String text = row.getString(column);
		return (text != null) ? new LocalText(text, row.getString(column + "_fr"), row.getString(column + "_es"))
				: null;
	}

}
