package org.greenlane.passkeys;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.greenlane.accounts.PersonInSession;
import org.greenlane.accounts.SignedIn;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.mail.Letter;
import org.greenlane.mail.Outbox;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;
import org.greenlane.web.PortalAddress;

import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with their passkeys: kept, told by a letter, and recorded, or none of
 * the three.
 */
@Component
class OwnPasskeys {

	private final Ceremonies ceremonies;

	private final Passkeys passkeys;

	private final Outbox outbox;

	private final Events events;

	private final PortalAddress portal;

	private final PersonInSession sessions;

	private final Clock clock;

	OwnPasskeys(Ceremonies ceremonies, Passkeys passkeys, Outbox outbox, Events events, PortalAddress portal,
			PersonInSession sessions, Clock clock) {
		this.ceremonies = ceremonies;
		this.passkeys = passkeys;
		this.outbox = outbox;
		this.events = events;
		this.portal = portal;
		this.sessions = sessions;
		this.clock = clock;
	}

	/** Passkeys are for those who have a role. */
	static boolean mayHave(SignedIn person) {
		return !person.grants().isEmpty();
	}

	/**
	 * So that a session that somebody else has got hold of makes no key of theirs.
	 */
	boolean hasJustSignedIn(HttpServletRequest request) {
		return this.sessions.hasJustBegun(request);
	}

	@Transactional
	public void add(SignedIn person, Bytes challenge, PublicKeyCredential<AuthenticatorAttestationResponse> answer,
			String name) {
		this.ceremonies.add(person, challenge, answer, name);
		tell(person, EventKind.PASSKEY_ADDED, name);
	}

	/** Another's passkey is not found. */
	@Transactional
	public void remove(SignedIn person, UUID id) {
		Optional<Passkey> removed = this.passkeys.remove(person.id(), id);
		tell(person, EventKind.PASSKEY_REMOVED,
				removed.orElseThrow(() -> new NotFoundException("Passkey " + id)).name());
	}

	private void tell(SignedIn person, EventKind kind, String name) {
		this.events.add(kind, Optional.of(person.id()), person.id().toString(), Map.of());
		Map<String, Object> facts = facts(name, this.clock.instant(), person.language(), this.portal);
		this.outbox.put(new Letter(person.address().text(), person.language(), kind.slug(), facts, false));
	}

	/** What the letters show. */
	static Map<String, Object> facts(String name, Instant when, Language language, PortalAddress portal) {
		return Map.of("name", name, "when", language.print(when), "account", portal.of(language, "/account"));
	}

}
