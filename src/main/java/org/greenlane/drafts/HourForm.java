package org.greenlane.drafts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * When a report is to be published: as soon as it is approved, at an hour in Geneva, or
 * when somebody says so later.
 */
record HourForm(@Nullable String when, @Nullable String day, @Nullable String time) {

	static final HourForm EMPTY = new HourForm("approved", "", "09:00");

	/** Where the secretariat works. */
	private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

	/** Whether an hour is wanted and there is none. */
	boolean problem() {
		return "hour".equals(this.when) && hour().isEmpty();
	}

	/**
	 * The hour; now for as soon as possible, empty for later.
	 */
	Optional<Instant> at(Instant now) {
		return switch (this.when) {
			case "hour" -> hour();
			case "later" -> Optional.empty();
			case null, default -> Optional.of(now);
		};
	}

	private Optional<Instant> hour() {
		try {
			LocalDate date = LocalDate.parse((this.day != null) ? this.day.strip() : "");
			LocalTime at = LocalTime.parse((this.time != null) ? this.time.strip() : "");
			return Optional.of(LocalDateTime.of(date, at).atZone(GENEVA).toInstant());
		}
		catch (DateTimeException noHour) {
			return Optional.empty();
		}
	}

}
