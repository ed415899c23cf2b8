package org.greenlane.passkeys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/**
 * What a device is asked to sign. It waits in the session of the browser that asked and
 * is gone once looked at, so that no answer counts twice.
 */
@Component
class Challenges {

	static final Duration GOOD_FOR = Duration.ofMinutes(5);

	private final Clock clock;

	Challenges(Clock clock) {
		this.clock = clock;
	}

	/** A new challenge; one from before for the same purpose ends. */
	Bytes open(Purpose purpose, HttpServletRequest request) {
		Bytes challenge = Bytes.random();
		request.getSession().setAttribute(purpose.attribute, this.clock.millis() + " " + challenge.toBase64UrlString());
		return challenge;
	}

	/** The challenge that waits, which then waits no more. */
	Optional<Bytes> take(Purpose purpose, HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(purpose.attribute) instanceof String waiting)) {
			return Optional.empty();
		}
		session.removeAttribute(purpose.attribute);
		String[] parts = waiting.split(" ", 2);
		boolean late = Instant.ofEpochMilli(Long.parseLong(parts[0])).plus(GOOD_FOR).isBefore(this.clock.instant());
		return late ? Optional.empty() : Optional.of(Bytes.fromBase64(parts[1]));
	}

	/** What a challenge is for; one for the one thing is none for the other. */
	enum Purpose {

		ADDING("passkeys.adding"), SIGNING_IN("passkeys.signing-in");

		private final String attribute;

		Purpose(String attribute) {
			this.attribute = attribute;
		}

	}

}
