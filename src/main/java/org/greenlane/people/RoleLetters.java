package org.greenlane.people;

import java.time.Instant;
import java.util.Map;

import org.greenlane.accounts.Grant;
import org.greenlane.accounts.SignedIn;
import org.greenlane.mail.Letter;
import org.greenlane.mail.Outbox;
import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;

import org.springframework.stereotype.Component;

/**
 * Writes to people about a role. The links in these letters open nothing that is not open
 * to everybody, so their texts are no secret.
 */
@Component
class RoleLetters {

	static final String INVITATION = "invitation";

	static final String GRANTED = "role-granted";

	private final Outbox outbox;

	private final RoleWords words;

	private final PortalAddress portal;

	RoleLetters(Outbox outbox, RoleWords words, PortalAddress portal) {
		this.outbox = outbox;
		this.words = words;
		this.portal = portal;
	}

	void invite(Invitation invitation, SignedIn by) {
		Invite invite = invitation.invite();
		Language language = invite.language();
		Map<String, Object> facts = invitation(by.displayName(), this.words.of(invite.grant(), language),
				invite.sentence(), language, invitation.expiresAt());
		this.outbox.put(new Letter(invite.address().text(), language, INVITATION, facts, false).naming(by.id()));
	}

	void tell(SignedIn person, Grant grant, String sentence, SignedIn by) {
		Map<String, Object> facts = granted(by.displayName(), this.words.of(grant, person.language()), sentence,
				person.language());
		this.outbox.put(new Letter(person.address().text(), person.language(), GRANTED, facts, false).naming(by.id()));
	}

	Map<String, Object> invitation(String inviter, String role, String sentence, Language language, Instant until) {
		return Map.of("inviter", inviter, "role", role, "sentence", sentence, "link",
				this.portal.of(language, "/sign-in"), "until", language.printDay(until));
	}

	Map<String, Object> granted(String inviter, String role, String sentence, Language language) {
		return Map.of("inviter", inviter, "role", role, "sentence", sentence, "link",
				this.portal.of(language, "/account"));
	}

}
