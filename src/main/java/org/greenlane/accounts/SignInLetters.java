package org.greenlane.accounts;

import java.util.Map;

import org.greenlane.accounts.SignInLinks.Asked;
import org.greenlane.accounts.SignInLinks.Keys;
import org.greenlane.mail.Letter;
import org.greenlane.mail.Outbox;
import org.greenlane.web.PortalAddress;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a link and a code. It does the same for an address that the portal knows and for
 * one it does not: a person begins to exist when they sign in.
 */
@Component
class SignInLetters {

	private final SignInLinks links;

	private final Outbox outbox;

	private final PortalAddress portal;

	SignInLetters(SignInLinks links, Outbox outbox, PortalAddress portal) {
		this.links = links;
		this.outbox = outbox;
		this.portal = portal;
	}

	/**
	 * Writes the letter and what opens by it, both or neither.
	 * @return what the browser is to keep
	 */
	@Transactional
	public Secret send(Asked asked) {
		Keys keys = Keys.random();
		this.links.open(keys, asked);
		// Never made from the request: its Host header is whatever a stranger says.
		String link = this.portal.of(asked.language(), "/sign-in/link/" + keys.token().text());
		Map<String, Object> facts = Map.of("link", link, "code", keys.code().text(), "minutes",
				SignInLinks.GOOD_FOR.toMinutes());
		this.outbox.put(new Letter(asked.address().text(), asked.language(), "sign-in", facts, true));
		return keys.browser();
	}

}
