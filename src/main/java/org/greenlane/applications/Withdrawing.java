package org.greenlane.applications;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallPhase;
import org.greenlane.calls.Calls;
import org.greenlane.history.Authorship;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes applications back and brings them back. Nothing that was sealed goes away by it.
 */
@Component
class Withdrawing {

	private static final Set<CallPhase> BEFORE_JUDGING = EnumSet.of(CallPhase.OPEN, CallPhase.SCREENING);

	private final Applications applications;

	private final Calls calls;

	private final ApplicationLetters letters;

	private final Authorship authorship;

	private final Events events;

	private final DatabaseTime time;

	Withdrawing(Applications applications, Calls calls, ApplicationLetters letters, Authorship authorship,
			Events events, DatabaseTime time) {
		this.applications = applications;
		this.calls = calls;
		this.letters = letters;
		this.authorship = authorship;
		this.events = events;
		this.time = time;
	}

	/** Whether it can be taken back or brought back: until judging begins. */
	boolean isPossible(Call call, Instant now) {
		return BEFORE_JUDGING.contains(call.phase(now));
	}

	/**
	 * Takes an application back.
	 * @param why the reason, or empty
	 * @return whether it was sent and is withdrawn now
	 */
	@Transactional
	public boolean withdraw(UUID id, String why, SignedIn by) {
		return move(id, ApplicationState.SUBMITTED, why, by);
	}

	/** Brings it back as it was. */
	@Transactional
	public boolean undo(UUID id, SignedIn by) {
		return move(id, ApplicationState.WITHDRAWN, "", by);
	}

	private boolean move(UUID id, ApplicationState from, String why, SignedIn by) {
		Application application = this.applications.lock(id)
			.orElseThrow(() -> new NotFoundException("Application " + id));
		Call call = this.calls.find(application.callId()).orElseThrow();
		Instant now = this.time.now();
		if (application.state() != from || !isPossible(call, now)) {
			return false;
		}
		boolean back = from == ApplicationState.WITHDRAWN;
		this.authorship.sign(by.id(), "");
		this.applications.markWithdrawn(id, back ? null : now, why);
		this.events.add(back ? EventKind.APPLICATION_BROUGHT_BACK : EventKind.APPLICATION_WITHDRAWN,
				Optional.of(by.id()), id.toString(), Map.of());
		this.letters.withdrawn(application, call, application.sent().orElseThrow(), back);
		return true;
	}

}
