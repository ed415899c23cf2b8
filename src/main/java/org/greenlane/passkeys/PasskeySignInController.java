package org.greenlane.passkeys;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.greenlane.accounts.People;
import org.greenlane.accounts.PersonInSession;
import org.greenlane.accounts.ReturnAddress;
import org.greenlane.accounts.SignInLimits;
import org.greenlane.accounts.SignedIn;
import org.greenlane.passkeys.Challenges.Purpose;
import org.greenlane.passkeys.PasskeyJson.Used;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * The door that a passkey opens. A script speaks with it; without scripts the letter is
 * the way.
 */
@Controller
class PasskeySignInController {

	private static final Logger log = LoggerFactory.getLogger(PasskeySignInController.class);

	private final Ceremonies ceremonies;

	private final Challenges challenges;

	private final SignInLimits limits;

	private final People people;

	private final PersonInSession sessions;

	PasskeySignInController(Ceremonies ceremonies, Challenges challenges, SignInLimits limits, People people,
			PersonInSession sessions) {
		this.ceremonies = ceremonies;
		this.challenges = challenges;
		this.limits = limits;
		this.people = people;
		this.sessions = sessions;
	}

	@PostMapping("/sign-in/passkey/options")
	ResponseEntity<String> options(HttpServletRequest request) {
		return this.limits.passkey(request).map(PasskeySignInController::tooOften).orElseGet(() -> {
			Bytes challenge = this.challenges.open(Purpose.SIGNING_IN, request);
			return json(PasskeyJson.write(this.ceremonies.toSignIn(challenge)));
		});
	}

	/** Whatever is wrong with an answer, the reply is the same. */
	@PostMapping("/sign-in/passkey")
	ResponseEntity<String> signIn(@RequestBody(required = false) @Nullable String body, HttpServletRequest request) {
		Optional<Duration> wait = this.limits.passkey(request);
		if (wait.isPresent()) {
			return tooOften(wait.get());
		}
		Optional<Bytes> challenge = this.challenges.take(Purpose.SIGNING_IN, request);
		Optional<Used> used = PasskeyJson.read(body, Used.class);
		Optional<SignedIn> person = challenge
			.flatMap((one) -> used.map(Used::credential).flatMap((key) -> check(one, key)))
			.flatMap(this.people::find)
			.filter(OwnPasskeys::mayHave);
		if (person.isEmpty()) {
			return ResponseEntity.badRequest().build();
		}
		ReturnAddress returnTo = ReturnAddress.of(used.map(Used::to).orElse(""));
		String to = request.getContextPath() + returnTo.redirect().substring("redirect:".length());
		this.sessions.begin(person.get(), request);
		return json(PasskeyJson.write(Map.of("to", to)));
	}

	static ResponseEntity<String> tooOften(Duration wait) {
		return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
			.header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.plusMillis(999).toSeconds()))
			.build();
	}

	private Optional<UUID> check(Bytes challenge, PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
		try {
			return this.ceremonies.signIn(challenge, answer);
		}
		catch (DataAccessException ourFault) {
			throw ourFault;
		}
		catch (RuntimeException notRight) {
			// The libraries have no common type for an answer that does not hold.
			log.info("A sign-in by passkey was refused: {}", notRight.getClass().getSimpleName());
			return Optional.empty();
		}
	}

	private static ResponseEntity<String> json(String text) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(text);
	}

}
