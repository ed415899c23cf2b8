package org.greenlane.applications;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.Call;
import org.greenlane.calls.Calls;
import org.greenlane.history.Authorship;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How others come to work on an application and leave it, each with its letter and its
 * entry in the record.
 */
@Component
class Inviting {

	/** So that nobody has the portal write to half the world. */
	static final int MOST = 10;

	private final Applications applications;

	private final Collaborators collaborators;

	private final Calls calls;

	private final ApplicationLetters letters;

	private final Authorship authorship;

	private final Events events;

	private final DatabaseTime time;

	Inviting(Applications applications, Collaborators collaborators, Calls calls, ApplicationLetters letters,
			Authorship authorship, Events events, DatabaseTime time) {
		this.applications = applications;
		this.collaborators = collaborators;
		this.calls = calls;
		this.letters = letters;
		this.authorship = authorship;
		this.events = events;
		this.time = time;
	}

	/** Invites an address by letter. */
	@Transactional
	public Invited invite(UUID id, EmailAddress address, Language language, SignedIn by) {
		Application application = this.applications.lock(id)
			.orElseThrow(() -> new NotFoundException("Application " + id));
		Call call = this.calls.find(application.callId()).orElseThrow();
		Instant now = this.time.now();
		if (address.equals(by.address())) {
			return Invited.SELF;
		}
		if (!call.takes(application.createdAt(), now)) {
			return Invited.LATE;
		}
		if (this.collaborators.invitedSoFar(id) >= MOST) {
			return Invited.MANY;
		}
		this.authorship.sign(by.id(), "");
		Optional<Collaborator> invited = this.collaborators.invite(id, address, language, by.id(), now);
		invited.ifPresent((one) -> {
			this.letters.invite(one, call, by);
			this.events.add(EventKind.COLLABORATOR_INVITED, Optional.of(by.id()), id.toString(), Map.of());
		});
		return invited.isPresent() ? Invited.INVITED : Invited.ALREADY;
	}

	/** Ends the work of somebody, or takes an invitation back. */
	@Transactional
	public boolean remove(UUID id, UUID collaborator, SignedIn by) {
		this.authorship.sign(by.id(), "");
		boolean removed = this.collaborators.remove(id, collaborator, this.time.now()).isPresent();
		if (removed) {
			this.events.add(EventKind.COLLABORATOR_REMOVED, Optional.of(by.id()), id.toString(), Map.of());
		}
		return removed;
	}

	/** What came of inviting. */
	enum Invited {

		INVITED, ALREADY, SELF, MANY, LATE;

		String slug() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

}
