package org.greenlane.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/**
 * The hours of a meeting, on its first and its last day.
 *
 * @param start when it begins
 * @param end when it ends, or null where no source says it
 */
record MeetingTimes(ZonedDateTime start, @Nullable ZonedDateTime end) {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

	private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

	static MeetingTimes of(LocalDate first, LocalDate last, String start, @Nullable String end, String zone) {
		return new MeetingTimes(ZonedDateTime.of(first, LocalTime.parse(start), ZoneId.of(zone)),
				(end != null) ? ZonedDateTime.of(last, LocalTime.parse(end), ZoneId.of(zone)) : null);
	}

	/** The hours in Geneva, such as {@code 10:00–13:00}. */
	public String geneva() {
		return hours(GENEVA);
	}

	/** The hours in coordinated universal time. */
	public String utc() {
		return hours(ZoneOffset.UTC) + " UTC";
	}

	/** The hours where the meeting is. */
	public String there() {
		return hours(this.start.getZone());
	}

	/**
	 * The city after which the meeting's zone is named, or null where that is Geneva's.
	 */
	public @Nullable String city() {
		return this.start.getZone().equals(GENEVA) ? null
				: this.start.getZone().getId().replaceFirst(".*/", "").replace('_', ' ');
	}

	/** When it begins, for machines. */
	public String machine() {
		return this.start.toInstant().toString();
	}

	/** When it ends, for machines, or null. */
	public @Nullable String machineEnd() {
		return (this.end != null) ? this.end.toInstant().toString() : null;
	}

	private String hours(ZoneId zone) {
		String from = HOUR.format(this.start.withZoneSameInstant(zone));
		return (this.end != null) ? from + "–" + HOUR.format(this.end.withZoneSameInstant(zone)) : from;
	}

}
