package org.greenlane.applications;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.history.Authorship;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose application it is: of whoever began it, and of those who were invited. For
 * everybody else there is none.
 */
@Component
class ApplicantAccess {

	private final Applications applications;

	private final Collaborators collaborators;

	private final Authorship authorship;

	private final Events events;

	private final DatabaseTime time;

	ApplicantAccess(Applications applications, Collaborators collaborators, Authorship authorship, Events events,
			DatabaseTime time) {
		this.applications = applications;
		this.collaborators = collaborators;
		this.authorship = authorship;
		this.events = events;
		this.time = time;
	}

	/**
	 * An application of this person. Whoever was invited joins by opening it.
	 * @throws NotFoundException if there is none, or it is another's
	 */
	@Transactional
	public Application open(UUID id, SignedIn person) {
		return open(this.applications.find(id), id.toString(), person);
	}

	/** As {@link #open(UUID, SignedIn)}, by what it is called. */
	@Transactional
	public Application open(String reference, SignedIn person) {
		return open(Reference.of(reference).flatMap(this.applications::find), reference, person);
	}

	private Application open(Optional<Application> found, String asked, SignedIn person) {
		Application application = found.filter((one) -> mayOpen(one, person))
			.orElseThrow(() -> new NotFoundException("Application " + asked));
		if (!isOwner(application, person)) {
			join(application, person);
		}
		return application;
	}

	private boolean mayOpen(Application application, SignedIn person) {
		return application.erasedAt() == null
				&& (isOwner(application, person) || this.collaborators.invites(application.id(), person));
	}

	boolean isOwner(Application application, SignedIn person) {
		return application.owner().equals(person.id());
	}

	private void join(Application application, SignedIn person) {
		this.authorship.sign(person.id(), "");
		if (this.collaborators.join(application.id(), person, this.time.now())) {
			this.events.add(EventKind.COLLABORATOR_JOINED, Optional.of(person.id()), application.id().toString(),
					Map.of());
		}
	}

}
