package org.greenlane.screening;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Application;
import org.greenlane.applications.Applications;
import org.greenlane.applications.DatabaseTime;
import org.greenlane.calls.Call;
import org.greenlane.calls.Calls;
import org.greenlane.history.Authorship;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.screening.Standing.State;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides about applications. Each act locks the application, compares what it was
 * decided on with what stands, and leaves one row in the record.
 */
@Component
class Screening {

	private final Applications applications;

	private final Calls calls;

	private final Verdicts verdicts;

	private final Standings standings;

	private final ScreeningPolicy policy;

	private final Authorship authorship;

	private final Events events;

	private final DatabaseTime time;

	Screening(Applications applications, Calls calls, Verdicts verdicts, Standings standings, ScreeningPolicy policy,
			Authorship authorship, Events events, DatabaseTime time) {
		this.applications = applications;
		this.calls = calls;
		this.verdicts = verdicts;
		this.standings = standings;
		this.policy = policy;
		this.authorship = authorship;
		this.events = events;
		this.time = time;
	}

	/**
	 * Says that the newest version is eligible, or proposes that it is not.
	 * @param seen the mark of the standing that the person has seen
	 * @param reason why it is not; empty where it is
	 * @throws ScreeningRefused if it cannot be decided, or somebody else was faster
	 */
	@Transactional
	public void decide(UUID id, String seen, Optional<ReasonCode> reason, String note, SignedIn by) {
		Ready ready = ready(id, seen, by);
		if (!ready.standing.isUndecided()) {
			throw new ScreeningRefused("decided");
		}
		if (ready.standing.isAsked(ready.now)) {
			throw new ScreeningRefused("asked");
		}
		this.verdicts.add(id, ready.standing.version(), reason, note, by.id(), ready.now);
		note(ready, reason.isEmpty() ? State.ELIGIBLE : State.PROPOSED, reason, by);
	}

	/**
	 * Confirms that an application is ineligible, as a second person.
	 * @throws ScreeningRefused as above, or if it is their own proposal
	 */
	@Transactional
	public void confirm(UUID id, String seen, SignedIn by) {
		Ready ready = ready(id, seen, by);
		Verdict verdict = verdict(ready);
		if (!this.policy.mayConfirm(ready.standing, verdict, by)) {
			throw new ScreeningRefused("own");
		}
		this.verdicts.confirm(verdict.id(), by.id(), ready.now);
		note(ready, State.INELIGIBLE, verdict.reason(), by);
	}

	/** Sends a proposal back to be screened again. */
	@Transactional
	public void sendBack(UUID id, String seen, String why, SignedIn by) {
		Ready ready = ready(id, seen, by);
		Verdict verdict = verdict(ready);
		if (!this.policy.mayConfirm(ready.standing, verdict, by)) {
			throw new ScreeningRefused("own");
		}
		this.verdicts.end(verdict.id(), "sent-back", why, by.id(), ready.now);
		note(ready, State.PENDING, verdict.reason(), by);
	}

	/** Takes back what was decided, so that it is screened again. */
	@Transactional
	public void reopen(UUID id, String seen, String why, SignedIn by) {
		Ready ready = ready(id, seen, by);
		Verdict verdict = verdict(ready);
		if (!this.policy.mayReopen(ready.standing, verdict, by)) {
			throw new ScreeningRefused("anothers");
		}
		this.verdicts.end(verdict.id(), "reopened", why, by.id(), ready.now);
		note(ready, State.PENDING, verdict.reason(), by);
	}

	/**
	 * An application about which something can be decided, locked.
	 * @throws ScreeningRefused if it cannot
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Ready ready(UUID id, String seen, SignedIn by) {
		Application application = this.applications.lock(id)
			.orElseThrow(() -> new NotFoundException("Application " + id));
		this.verdicts.holdCall(application.callId());
		Call call = this.calls.find(application.callId()).orElseThrow();
		Instant now = this.time.now();
		this.policy.admit(call, by, now);
		this.policy.hindrance(call, application, now).ifPresent((reason) -> {
			throw new ScreeningRefused(reason);
		});
		Standing standing = this.standings.of(id).orElseThrow(() -> new NotFoundException("Nothing sent: " + id));
		if (!standing.mark().equals(seen)) {
			throw new ScreeningRefused("changed");
		}
		this.authorship.sign(by.id(), "");
		return new Ready(application, call, standing, now);
	}

	private Verdict verdict(Ready ready) {
		if (ready.standing.verdict() == null) {
			throw new ScreeningRefused("undecided");
		}
		return this.verdicts.get(Objects.requireNonNull(ready.standing.verdict()));
	}

	private void note(Ready ready, State to, Optional<ReasonCode> reason, SignedIn by) {
		Map<String, String> details = new HashMap<>();
		details.put("version", String.valueOf(ready.standing.version()));
		details.put("from", ready.standing.state().slug());
		details.put("to", to.slug());
		reason.ifPresent((code) -> details.put("reason", code.slug()));
		this.events.add(EventKind.SCREENED, Optional.of(by.id()), ready.application.id().toString(), details);
	}

	/**
	 * What an act rests on.
	 */
	record Ready(Application application, Call call, Standing standing, Instant now) {
	}

}
