package org.greenlane.accounts;

import java.util.Map;

import org.greenlane.mail.LetterExample;
import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;

import org.springframework.stereotype.Component;

@Component
class SignInLetterExample implements LetterExample {

	private final PortalAddress portal;

	SignInLetterExample(PortalAddress portal) {
		this.portal = portal;
	}

	@Override
	public String template() {
		return "sign-in";
	}

	@Override
	public Map<String, Object> facts(Language language) {
		return Map.of("link", this.portal.of(language, "/sign-in/link/example"), "code", "012345", "minutes",
				SignInLinks.GOOD_FOR.toMinutes());
	}

}
