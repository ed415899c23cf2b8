package org.greenlane.screening;

import java.time.Instant;
import java.util.Optional;

import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationState;
import org.greenlane.applications.Parties;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallPhase;
import org.greenlane.screening.Standing.State;

import org.springframework.stereotype.Component;

/**
 * Who may look at the applications of a call, and what may be decided when. Looking is
 * for editors and approvers from the first application on; deciding and asking begin once
 * the call is closed and its content can no longer change, and end when judging begins.
 */
@Component
public class ScreeningPolicy {

	private final Parties parties;

	ScreeningPolicy(Parties parties) {
		this.parties = parties;
	}

	/**
	 * Lets on who may look at the applications of a call.
	 * @throws PartyToCall if they are party to it, which is answered with 403
	 */
	public void admit(Call call, SignedIn person, Instant now) {
		if (this.parties.include(call, person, now)) {
			throw new PartyToCall(call.slug());
		}
	}

	/**
	 * Why nothing can be decided or asked about an application now.
	 * @return the end of the message {@code screening.refused}; empty where it can
	 */
	Optional<String> hindrance(Call call, Application application, Instant now) {
		CallPhase phase = call.phase(now);
		if (phase != CallPhase.SCREENING) {
			return Optional.of((phase == CallPhase.OPEN) ? "open" : "over");
		}
		if (application.erasedAt() != null) {
			return Optional.of("erased");
		}
		return (application.state() == ApplicationState.WITHDRAWN) ? Optional.of("withdrawn") : Optional.empty();
	}

	/** Whether somebody may confirm that an application is ineligible. */
	boolean mayConfirm(Standing standing, Verdict verdict, SignedIn person) {
		return standing.state() == State.PROPOSED && person.has(Role.APPROVER)
				&& !verdict.decided().person().equals(person.id());
	}

	/** Whether somebody may take what was decided back; a proposal only its author. */
	boolean mayReopen(Standing standing, Verdict verdict, SignedIn person) {
		return standing.state() != State.PROPOSED || verdict.decided().person().equals(person.id());
	}

}
