package org.greenlane.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Application;
import org.greenlane.applications.Applications;
import org.greenlane.applications.Erasing;
import org.greenlane.applications.Reference;
import org.greenlane.calls.Call;
import org.greenlane.calls.Calls;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;
import org.springframework.stereotype.Component;

/**
 * The applications that are somebody's own, as pages about erasing name them.
 */
@Component
class OwnApplications {

	private final Applications applications;

	private final Erasing erasing;

	private final Calls calls;

	OwnApplications(Applications applications, Erasing erasing, Calls calls) {
		this.applications = applications;
		this.erasing = erasing;
		this.calls = calls;
	}

	/** Those that a person began and that are not erased. */
	List<Own> of(SignedIn person) {
		return this.applications.of(person).stream().filter((one) -> isOf(one, person)).map(this::named).toList();
	}

	/**
	 * One that a person began.
	 * @throws NotFoundException if it is another's, or erased
	 */
	Own find(UUID id, SignedIn person) {
		return this.applications.find(id)
			.filter((one) -> isOf(one, person))
			.map(this::named)
			.orElseThrow(() -> new NotFoundException("Application " + id));
	}

	private static boolean isOf(Application application, SignedIn person) {
		return application.owner().equals(person.id()) && application.erasedAt() == null;
	}

	private Own named(Application application) {
		Optional<Call> call = this.calls.find(application.callId());
		return new Own(application, call.map((one) -> one.title().in(Language.current())).orElse(""),
				application.sent().map(Reference::printed).orElse(""),
				call.map((one) -> one.composition().email()).orElse(""), this.erasing.withdraws(application));
	}

	/**
	 * An application of one's own.
	 *
	 * @param call the title of its call
	 * @param reference what it is called; empty where nothing was sent
	 * @param contact whom to ask about the call
	 * @param withdraws whether erasing it takes it out of the competition
	 */
	record Own(Application application, String call, String reference, String contact, boolean withdraws) {

		public UUID id() {
			return this.application.id();
		}

		public boolean sent() {
			return !this.reference.isEmpty();
		}

	}

}
