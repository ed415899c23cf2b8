package org.greenlane.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallExtended;
import org.greenlane.calls.CallPhase;
import org.greenlane.calls.Calls;
import org.greenlane.calls.NoticePublished;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.intake.Round.Kind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides when everybody who has a draft is written to: when the secretariat asks, a week
 * and a day before the deadline, and when it is moved; and to everybody who has an
 * application when a notice is given.
 */
@Component
class Reminders {

	/** How long the secretariat waits before it asks once more. */
	static final Duration PAUSE = Duration.ofHours(48);

	private static final Map<Kind, Duration> BEFORE = Map.of(Kind.WEEK, Duration.ofDays(7), Kind.DAY,
			Duration.ofDays(1));

	/** After that, a letter that the clock asked for comes too late to be worth it. */
	private static final Duration LATE = Duration.ofDays(2);

	private final Rounds rounds;

	private final Calls calls;

	private final Events events;

	private final ObjectProvider<Scheduler> scheduler;

	private final Clock clock;

	Reminders(Rounds rounds, Calls calls, Events events, ObjectProvider<Scheduler> scheduler, Clock clock) {
		this.rounds = rounds;
		this.calls = calls;
		this.events = events;
		this.scheduler = scheduler;
		this.clock = clock;
	}

	/** What keeps the secretariat from asking now: {@code closed} or {@code soon}. */
	Optional<String> obstacle(Call call) {
		Instant now = this.clock.instant();
		if (call.phase(now) != CallPhase.OPEN || now.isAfter(call.deadline().at())) {
			return Optional.of("closed");
		}
		return this.rounds.last(call.id(), List.of(Kind.ASKED), PAUSE, now).map((at) -> "soon");
	}

	/**
	 * Has everybody who has a draft written to, if nothing stands against it.
	 * @return what stands against it
	 */
	@Transactional
	public Optional<String> ask(Call call, SignedIn by) {
		this.rounds.lock(call);
		Optional<String> obstacle = obstacle(call);
		if (obstacle.isEmpty()) {
			UUID round = this.rounds.begin(call, Kind.ASKED, null, by.id(), this.clock.instant()).orElseThrow();
			this.events.add(EventKind.REMINDED, Optional.of(by.id()), call.slug(), Map.of());
			write(round);
		}
		return obstacle;
	}

	/** Begins what the clock asks for by now. */
	@Transactional
	public void look() {
		for (Call call : this.calls.all()) {
			if (call.phase(this.clock.instant()) == CallPhase.OPEN) {
				BEFORE.forEach((kind, before) -> look(call, kind, before));
			}
		}
	}

	private void look(Call call, Kind kind, Duration before) {
		Instant now = this.clock.instant();
		Instant closes = call.deadline().at();
		Instant due = closes.minus(before);
		Instant opens = java.util.Objects.requireNonNull(call.composition().dates().opensAt());
		boolean timely = due.isAfter(opens) && !now.isBefore(due) && now.isBefore(closes)
				&& now.isBefore(due.plus(LATE));
		if (timely && (kind == Kind.DAY || !wroteLately(call, now))) {
			this.rounds.begin(call, kind, null, null, now).ifPresent(this::write);
		}
	}

	private boolean wroteLately(Call call, Instant now) {
		return this.rounds.last(call.id(), List.of(Kind.ASKED, Kind.EXTENDED), PAUSE, now).isPresent();
	}

	/** Tells those who have a draft that there is more time, with the move itself. */
	@EventListener
	@Transactional
	public void extended(CallExtended moved) {
		Call call = this.calls.find(moved.call()).orElseThrow();
		this.rounds.begin(call, Kind.EXTENDED, moved.before(), null, this.clock.instant()).ifPresent(this::write);
	}

	/** Tells whoever has an application what is noticed on the call, with the notice. */
	@EventListener
	@Transactional
	public void noticed(NoticePublished notice) {
		Call call = this.calls.find(notice.call()).orElseThrow();
		write(this.rounds.begin(call, notice.text(), this.clock.instant()));
	}

	private void write(UUID round) {
		ReminderTasks.write(this.scheduler.getObject(), round, this.clock.instant());
	}

}
