package org.greenlane.privacy;

import java.time.Instant;
import java.util.Map;

import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Application;
import org.greenlane.applications.Reference;
import org.greenlane.mail.Letter;
import org.greenlane.mail.Outbox;
import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;
import org.greenlane.web.Secretariat;
import org.springframework.stereotype.Component;

/**
 * The letters that say that something was erased or will be. Nothing of them stays once
 * they are delivered.
 */
@Component
class PrivacyLetters {

	private final Outbox outbox;

	private final PortalAddress portal;

	private final Secretariat secretariat;

	PrivacyLetters(Outbox outbox, PortalAddress portal, Secretariat secretariat) {
		this.outbox = outbox;
		this.portal = portal;
		this.secretariat = secretariat;
	}

	void accountErased(SignedIn person) {
		put(person, "account-erased", accountErased(person.language()));
	}

	Map<String, Object> accountErased(Language language) {
		return Map.of("secretariat", this.secretariat.address(), "link", this.portal.of(language, "/privacy"));
	}

	void applicationErased(SignedIn person, Application application) {
		put(person, "application-erased",
				applicationErased(application.sent().map(Reference::printed).orElse(""), person.language()));
	}

	/** Of a draft the reference is empty. */
	Map<String, Object> applicationErased(String reference, Language language) {
		return Map.of("reference", reference, "secretariat", this.secretariat.address(), "link",
				this.portal.of(language, "/privacy"));
	}

	void accountEnds(SignedIn person, Instant until) {
		put(person, "account-ends", accountEnds(until, person.language()));
	}

	Map<String, Object> accountEnds(Instant until, Language language) {
		return Map.of("until", language.printDay(until), "link", this.portal.of(language, "/sign-in"));
	}

	private void put(SignedIn person, String template, Map<String, Object> facts) {
		this.outbox
			.put(new Letter(person.address().text(), person.language(), template, facts, false).leavingNothing());
	}

}
