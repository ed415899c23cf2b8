package org.greenlane.meetings;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.greenlane.web.DateSpan;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.greenlane.web.PortalAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes meetings for calendars: those of which every day is known. An event keeps its
 * UID, whatever becomes of the meeting's address, and its SEQUENCE rises with every
 * change that the history tells.
 */
@Component
class MeetingCalendar {

	private static final String EVENTS = """
			select m.*, h.changes, h.changed_at from meetings.meeting_rows m
			cross join lateral (select count(distinct c.transaction) - 1 as changes, max(c.at) as changed_at
				from history.changes c where c.table_name = 'meetings.meetings' and c.row_key = m.id) h
			where web.is_to_the_day(m.held) and (m.address = :slug or :slug = '') order by m.first_day, m.id
			""";

	private final JdbcClient jdbc;

	private final MessageSource messages;

	private final PortalAddress portal;

	private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

	MeetingCalendar(JdbcClient jdbc, MessageSource messages, PortalAddress portal) {
		this.jdbc = jdbc;
		this.messages = messages;
		this.portal = portal;
	}

	/**
	 * The calendar with one meeting, or with all for an empty slug; without events where
	 * there is none of which every day is known.
	 */
	Calendar of(String slug, Language language) {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Greenlane//Meetings//" + language.tag().toUpperCase(language.locale())));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableCalScale.GREGORIAN);
		calendar.add(new XProperty("X-WR-CALNAME", message("meetings.meetings.calendar", language)));
		List<Stored> stored = this.jdbc.sql(EVENTS).param("slug", slug).query((row, n) -> Stored.of(row)).list();
		stored.stream()
			.map(Stored::times)
			.flatMap(Stream::ofNullable)
			.map((times) -> times.start().getZone().getId())
			.distinct()
			.map(this.zones::getTimeZone)
			.flatMap(Stream::ofNullable)
			.forEach((zone) -> calendar.add(zone.getVTimeZone()));
		stored.forEach((one) -> calendar.add(event(one, language)));
		return calendar;
	}

	private VEvent event(Stored stored, Language language) {
		MeetingRef meeting = stored.meeting();
		VEvent event = dated(stored, meeting.title().in(language));
		event.replace(new DtStamp(stored.changedAt()));
		event.add(new Uid(meeting.id() + "@meetings.greenlane"));
		event.add(new Sequence(stored.changes()));
		event.add(new LastModified(stored.changedAt()));
		String page = this.portal.of(language, meeting.address());
		event.add(new Url(URI.create(page)));
		event.add(new Description(message("meetings.kind." + stored.kind(), language) + "\n" + page));
		event.add(stored.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
		if (stored.place() != null) {
			event.add(new Location(stored.place().in(language)));
		}
		return event;
	}

	/** Whole days end on the day after the last, as calendars write it. */
	private static VEvent dated(Stored meeting, String title) {
		MeetingTimes times = meeting.times();
		if (times != null) {
			return (times.end() != null) ? new VEvent(times.start(), times.end(), title)
					: new VEvent(times.start(), title);
		}
		DateSpan days = Objects.requireNonNull(meeting.meeting().date());
		return new VEvent(days.first(), days.last().plusDays(1), title);
	}

	private String message(String key, Language language) {
		return this.messages.getMessage(key, null, language.locale());
	}

	/**
	 * A meeting of which every day is known, as far as calendars tell of it.
	 *
	 * @param times its hours, or null
	 * @param place where it is, or null
	 * @param changes how often it changed after it was added, as the history tells
	 */
	private record Stored(MeetingRef meeting, String kind, @Nullable MeetingTimes times, @Nullable LocalText place,
			boolean cancelled, int changes, Instant changedAt) {

		static Stored of(ResultSet row) throws SQLException {
			MeetingRef meeting = Meetings.ref(row);
			return new Stored(meeting, row.getString("kind"), MeetingReader.times(row, meeting.date()),
					MeetingReader.text(row, "place"), row.getString("cancelled_on") != null,
					Math.max(0, row.getInt("changes")), row.getObject("changed_at", OffsetDateTime.class).toInstant());
		}

	}

}
