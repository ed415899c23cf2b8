package org.greenlane.composer;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallDates;
import org.greenlane.calls.CallPart;
import org.greenlane.calls.Composition;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * When a call opens and closes.
 */
@Component
class DatesForm implements PartForm {

	private static final int LONGEST_GRACE = 1440;

	@Override
	public CallPart part() {
		return CallPart.DATES;
	}

	@Override
	public Typed write(Composition composition) {
		CallDates dates = composition.dates();
		return new Typed().with("zone", dates.zone().getId())
			.with("opens", Moments.write(dates.opensAt(), dates.zone()))
			.with("closes", Moments.write(dates.closesAt(), dates.zone()))
			.with("grace", String.valueOf(dates.grace().toMinutes()));
	}

	@Override
	public Composition read(Typed typed, Composition composition, Map<String, String> problems) {
		ZoneId zone = Moments.zone(typed.one("zone")).orElseGet(() -> {
			problems.put("zone", "composer.problem.zone");
			return composition.dates().zone();
		});
		@Nullable Instant opens = moment(typed, "opens", zone, problems);
		@Nullable Instant closes = moment(typed, "closes", zone, problems);
		if (opens != null && closes != null && !closes.isAfter(opens)) {
			problems.put("closes", "composer.problem.order");
		}
		int grace = typed.number("grace", -1);
		if (grace < 0 || grace > LONGEST_GRACE) {
			problems.put("grace", "composer.problem.grace");
		}
		return composition.with(new CallDates(opens, closes, zone, Duration.ofMinutes(Math.max(0, grace))));
	}

	private static @Nullable Instant moment(Typed typed, String name, ZoneId zone, Map<String, String> problems) {
		if (typed.one(name).isBlank()) {
			return null;
		}
		Optional<Instant> moment = Moments.read(typed.one(name), zone);
		if (moment.isEmpty()) {
			problems.put(name, "composer.problem.moment");
		}
		return moment.orElse(null);
	}

	@Override
	public void offer(Call call, Typed typed, Model model) {
		model.addAttribute("zones", Moments.ZONES);
	}

}
