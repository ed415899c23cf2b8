package org.greenlane.people;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.Grant;
import org.greenlane.accounts.MailboxProven;
import org.greenlane.accounts.People;
import org.greenlane.accounts.People.Withdrawal;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How people come to a role and lose it, each with its letter and its entry in the
 * record, all or nothing.
 */
@Component
class Granting {

	private final People people;

	private final Invitations invitations;

	private final RoleLetters letters;

	private final Events events;

	private final Clock clock;

	Granting(People people, Invitations invitations, RoleLetters letters, Events events, Clock clock) {
		this.people = people;
		this.invitations = invitations;
		this.letters = letters;
		this.events = events;
		this.clock = clock;
	}

	/** Gives somebody who has signed in before a role, and tells them. */
	@Transactional
	public Outcome grant(SignedIn person, Grant grant, String sentence, SignedIn by) {
		if (!this.people.grant(person.id(), grant, Optional.of(by.id()))) {
			return Outcome.HELD_ALREADY;
		}
		this.letters.tell(person, grant, sentence, by);
		return Outcome.GRANTED;
	}

	/**
	 * Invites an address, or renews its invitation to the same role. Whoever is known is
	 * given the role at once.
	 */
	@Transactional
	public Outcome invite(Invite invite, SignedIn by) {
		Optional<SignedIn> known = this.people.find(invite.address());
		if (known.isPresent()) {
			return grant(known.get(), invite.grant(), invite.sentence(), by);
		}
		send(this.invitations.open(invite, by.id(), this.clock.instant()), by);
		return Outcome.INVITED;
	}

	/**
	 * Sends an invitation that is not ended once more, good for another fourteen days.
	 * @return whether it was sent; not if that was done a moment ago
	 */
	@Transactional
	public boolean resend(UUID id, SignedIn by) {
		Optional<Invitation> renewed = this.invitations.renew(id, by.id(), this.clock.instant());
		renewed.ifPresent((invitation) -> send(invitation, by));
		return renewed.isPresent();
	}

	/**
	 * Takes a role from somebody. An administrator's open invitations go with theirs.
	 */
	@Transactional
	public Withdrawal withdraw(UUID person, Grant grant, SignedIn by) {
		Withdrawal outcome = this.people.withdraw(person, grant, by.id());
		if (outcome == Withdrawal.DONE && grant.role() == Role.ADMINISTRATOR) {
			this.invitations.withdrawAllBy(person, this.clock.instant());
		}
		return outcome;
	}

	/** Whoever proves an address has the roles to which it is invited. */
	@EventListener
	@Transactional
	public void accept(MailboxProven proven) {
		this.invitations.accept(proven.address(), proven.person(), this.clock.instant())
			.forEach((invitation) -> this.people.grant(proven.person(), invitation.invite().grant(),
					Optional.of(invitation.invitedBy())));
	}

	private void send(Invitation invitation, SignedIn by) {
		this.letters.invite(invitation, by);
		this.events.add(EventKind.INVITED, Optional.of(by.id()), invitation.id().toString(),
				invitation.invite().grant().details());
	}

	/** What came of granting or inviting. */
	enum Outcome {

		INVITED, GRANTED, HELD_ALREADY;

		String slug() {
			return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
		}

	}

}
