package org.greenlane.composer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Moments as people type them: a local day and time, and a zone. What a clock of that
 * zone never shows, or shows twice as it is set back, is no moment.
 */
public final class Moments {

	private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

	/** The zones that one may choose, a place each, and whole hours from UTC. */
	static final List<String> ZONES = ZoneId.getAvailableZoneIds()
		.stream()
		.filter((id) -> id.equals("UTC")
				|| id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|Etc/GMT[+-][1-9]\\d?"))
		.sorted()
		.toList();

	private Moments() {
	}

	/** A moment as a field of type {@code datetime-local} has it. */
	public static String write(@Nullable Instant moment, ZoneId zone) {
		return (moment != null) ? FORM.format(moment.atZone(zone)) : "";
	}

	/** The moment; empty for what is none. */
	public static Optional<Instant> read(String typed, ZoneId zone) {
		try {
			LocalDateTime local = LocalDateTime.parse(typed.strip().replace(' ', 'T'));
			List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
			return (offsets.size() == 1) ? Optional.of(local.toInstant(offsets.getFirst())) : Optional.empty();
		}
		catch (DateTimeException notAMoment) {
			return Optional.empty();
		}
	}

	/** The zone; empty for one that cannot be chosen. */
	static Optional<ZoneId> zone(String id) {
		return ZONES.contains(id) ? Optional.of(ZoneId.of(id)) : Optional.empty();
	}

}
