package org.greenlane.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.web.AtomFeed;
import org.greenlane.web.DateSpan;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.greenlane.web.PartialDate;
import org.greenlane.web.PortalAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes meetings as an Atom feed, those that were added or changed last first: whoever
 * follows it learns of a new date, and of a meeting that is called off.
 */
@Component
class MeetingFeed {

	private static final String NEWEST = """
			select m.id, m.address, m.title, m.title_fr, m.title_es, m.held, m.kind, m.cancelled_on, m.place, m.place_fr, m.place_es,
				h.added_at, h.changed_at, array(select coalesce(i.title{_lang}, i.title) from meetings.agenda_items i
					where i.meeting_id = m.id order by i.place, i.id) as agenda
			from meetings.meeting_rows m
			cross join lateral (select min(c.at) as added_at, max(c.at) as changed_at from history.changes c
				where c.table_name = 'meetings.meetings' and c.row_key = m.id) h
			order by h.changed_at desc, m.first_day desc nulls last, m.id limit 50
			""";

	private final JdbcClient jdbc;

	private final MessageSource messages;

	private final PortalAddress portal;

	MeetingFeed(JdbcClient jdbc, MessageSource messages, PortalAddress portal) {
		this.jdbc = jdbc;
		this.messages = messages;
		this.portal = portal;
	}

	AtomFeed in(Language language) {
		AtomFeed feed = new AtomFeed(message("meetings.meetings.title.list", language),
				message("meetings.meetings.description", language), this.portal.of(language, "/meetings.atom"),
				this.portal.of(language, "/meetings"));
		this.jdbc.sql(NEWEST.replace("{_lang}", language.column("")))
			.query((RowCallbackHandler) (row) -> add(row, feed, language));
		return feed;
	}

	private void add(ResultSet row, AtomFeed feed, Language language) throws SQLException {
		@Nullable String called = PartialDate.read(row.getString("cancelled_on"))
			.map((day) -> message("meetings.cancelled", language, day.in(language)))
			.orElse(null);
		String date = DateSpan.read(row.getString("held"))
			.map((held) -> held.in(language))
			.orElseGet(() -> message("meetings.undated", language));
		@Nullable String place = row.getString("place");
		String facts = Stream
			.of(message("meetings.kind." + row.getString("kind"), language), date, (place != null)
					? new LocalText(place, row.getString("place_fr"), row.getString("place_es")).in(language) : null)
			.flatMap(Stream::ofNullable)
			.collect(Collectors.joining(" · "));
		String text = Stream.concat(Stream.of(called, facts), Stream.of((String[]) row.getArray("agenda").getArray()))
			.flatMap(Stream::ofNullable)
			.collect(Collectors.joining("\n"));
		// The code leads to the address of today, whatever becomes of the slug.
		feed.add(this.portal.of(language, "/meetings/" + row.getString("id")),
				Meetings.title(row).in(language) + " – " + date, text,
				this.portal.of(language, "/meetings/" + row.getString("address")), at(row, "added_at"),
				at(row, "changed_at"));
	}

	private String message(String key, Language language, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
	}

	private static Instant at(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
