package org.greenlane.calls;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.greenlane.web.Language;

/**
 * A moment that matters to people in many zones.
 *
 * @param at the moment
 * @param zone the zone in which it was set
 */
public record Deadline(Instant at, ZoneId zone) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	/** Day and time in the zone in which it was set. */
	public String in(Language language) {
		return print(this.at.atZone(this.zone), language);
	}

	/** Day and time in UTC. */
	public String inUtc(Language language) {
		return print(this.at.atZone(ZoneOffset.UTC), language);
	}

	/**
	 * The zone as readers know it: the place whose clocks show it, and how far these are
	 * from UTC at that moment, such as {@code Zurich, UTC+01:00}.
	 */
	public String zoneName() {
		String offset = offset();
		String id = this.zone.getId();
		boolean place = id.contains("/") && !id.startsWith("Etc/");
		return place ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') + ", " + offset : offset;
	}

	/** How far the zone is from UTC at that moment, such as {@code UTC+05:45}. */
	public String offset() {
		ZoneOffset offset = this.zone.getRules().getOffset(this.at);
		return (offset.getTotalSeconds() == 0) ? "UTC" : "UTC" + offset.getId().replace('-', '−');
	}

	/** The time that is left at a moment, never less than none. */
	public Duration left(Instant now) {
		return Duration.ofSeconds(timeLeft(now).seconds());
	}

	/** The time that is left at a moment, as readers say it. */
	public TimeLeft timeLeft(Instant now) {
		return TimeLeft.until(this.at, now);
	}

	/** The moment as the {@code datetime} attribute has it. */
	public String machine() {
		return this.at.truncatedTo(ChronoUnit.SECONDS).toString();
	}

	private static String print(ZonedDateTime moment, Language language) {
		Locale written = (language == Language.EN) ? Locale.UK : language.locale();
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(written).format(moment) + ", "
				+ TIME.format(moment);
	}

}
