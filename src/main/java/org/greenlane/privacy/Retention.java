package org.greenlane.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.Departures;
import org.greenlane.accounts.Forgetting;
import org.greenlane.accounts.People;
import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Applications;
import org.greenlane.applications.Erasing;
import org.greenlane.calls.Call;
import org.greenlane.calls.Calls;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.history.Trail;
import org.greenlane.web.KeepingPeriods;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases what was kept long enough. Each thing is a transaction of its own that looks
 * once more under a lock, so that it may run twice, or at two places at a time, and
 * begins again where it was stopped.
 */
@Component
class Retention {

	private final KeepingPeriods periods;

	private final Calls calls;

	private final Applications applications;

	private final Erasing erasing;

	private final People people;

	private final Departures departures;

	private final PersonErasure erasure;

	private final PrivacyLetters letters;

	private final Trail trail;

	private final Events events;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Retention(KeepingPeriods periods, Calls calls, Applications applications, Erasing erasing, People people,
			Departures departures, PersonErasure erasure, PrivacyLetters letters, Trail trail, Events events,
			TransactionTemplate transaction, Clock clock) {
		this.periods = periods;
		this.calls = calls;
		this.applications = applications;
		this.erasing = erasing;
		this.people = people;
		this.departures = departures;
		this.erasure = erasure;
		this.letters = letters;
		this.trail = trail;
		this.events = events;
		this.transaction = transaction;
		this.clock = clock;
	}

	void look() {
		Instant now = this.clock.instant();
		this.calls.all().forEach((call) -> applications(call, now));
		accounts(now);
		int forgotten = this.trail.forgetSignInsBefore(KeepingPeriods.before(now, this.periods.signIns()));
		if (forgotten > 0) {
			this.events.add(EventKind.SIGN_INS_FORGOTTEN, Optional.empty(), "",
					Map.of("count", String.valueOf(forgotten)));
		}
	}

	/** Those of one call that are due by a moment. */
	void applications(Call call, Instant now) {
		Instant closes = call.composition().dates().closesAt();
		if (closes == null) {
			return;
		}
		Instant end = closes.plus(call.composition().dates().grace());
		if (KeepingPeriods.after(end, this.periods.drafts()).isBefore(now)) {
			this.applications.kept(call.id(), false).forEach(this::erase);
		}
		Instant known = Optional.ofNullable(call.facts().announcedAt()).orElse(end);
		if (KeepingPeriods.after(known, this.periods.applications()).isBefore(now)) {
			this.applications.kept(call.id(), true).forEach(this::erase);
		}
	}

	private void erase(UUID application) {
		this.transaction.executeWithoutResult((status) -> this.erasing.erase(application, Forgetting.AFTER_ITS_TIME));
	}

	/**
	 * Tells those who will have been away long enough, and forgets those who were told.
	 */
	private void accounts(Instant now) {
		Instant soon = KeepingPeriods.before(KeepingPeriods.after(now, this.periods.notice()), this.periods.accounts());
		for (UUID id : this.departures.awaySince(soon)) {
			this.transaction.executeWithoutResult((status) -> this.people.find(id)
				.filter((person) -> this.departures.lockAway(id, soon) && !hasApplication(person))
				.ifPresent((person) -> account(person, now)));
		}
	}

	private void account(SignedIn person, Instant now) {
		if (this.departures.warn(person.id(), now)) {
			this.letters.accountEnds(person, KeepingPeriods.after(now, this.periods.notice()));
			return;
		}
		boolean told = this.departures.warnedAt(person.id())
			.filter((at) -> !KeepingPeriods.after(at, this.periods.notice()).isAfter(now))
			.isPresent();
		if (told && this.departures.lockAway(person.id(), KeepingPeriods.before(now, this.periods.accounts()))) {
			this.erasure.erase(person, Forgetting.AFTER_ITS_TIME);
		}
	}

	private boolean hasApplication(SignedIn person) {
		return this.applications.of(person).stream().anyMatch((one) -> one.erasedAt() == null);
	}

}
