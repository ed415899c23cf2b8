package org.greenlane.screening;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Application;
import org.greenlane.applications.Applications;
import org.greenlane.applications.DatabaseTime;
import org.greenlane.applications.Reference;
import org.greenlane.calls.Call;
import org.greenlane.calls.Calls;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * Finds applications for the secretariat, by the call and the reference that an address
 * names.
 */
@Component
class Dossiers {

	private final Applications applications;

	private final Calls calls;

	private final ScreeningPolicy policy;

	private final DatabaseTime time;

	Dossiers(Applications applications, Calls calls, ScreeningPolicy policy, DatabaseTime time) {
		this.applications = applications;
		this.calls = calls;
		this.policy = policy;
		this.time = time;
	}

	/**
	 * An application that was sent.
	 * @throws NotFoundException if the call has none of that reference
	 * @throws PartyToCall if it is not for this person to see
	 */
	Dossier open(String slug, String reference, SignedIn person) {
		return open(slug, Reference.of(reference).flatMap(this.applications::find), reference, person);
	}

	/** As {@link #open(String, String, SignedIn)}, also one that was never sent. */
	Dossier open(String slug, UUID id, SignedIn person) {
		return open(slug, this.applications.find(id), id.toString(), person);
	}

	/** The same as it is now, for whoever was too late. */
	Dossier again(Dossier before, SignedIn person) {
		return open(before.call().slug(), before.application().id(), person);
	}

	private Dossier open(String slug, Optional<Application> found, String asked, SignedIn person) {
		Call call = this.calls.find(slug).orElseThrow(() -> new NotFoundException("Call " + slug));
		Application application = found.filter((one) -> one.callId().equals(call.id()))
			.orElseThrow(() -> new NotFoundException("Application %s of %s".formatted(asked, slug)));
		Instant now = this.time.now();
		this.policy.admit(call, person, now);
		return new Dossier(call, application, now);
	}

	/**
	 * An application with its call, for one of the secretariat.
	 */
	record Dossier(Call call, Application application, Instant now) {

		/** The address of its page, below the language. */
		public String path() {
			return "/admin/champions/%s/applications/%s".formatted(this.call.slug(),
					this.application.sent().map(Reference::printed).orElse(this.application.id().toString()));
		}

	}

}
