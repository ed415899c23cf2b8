package org.greenlane.passkeys;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.greenlane.accounts.SignInLimits;
import org.greenlane.accounts.SignedIn;
import org.greenlane.passkeys.Challenges.Purpose;
import org.greenlane.passkeys.PasskeyJson.Made;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What people do with their passkeys on the account page. A script sends the first two,
 * forms the others.
 */
@Controller
class PasskeyController {

	private static final Logger log = LoggerFactory.getLogger(PasskeyController.class);

	private static final int LONGEST_NAME = 60;

	private final OwnPasskeys own;

	private final Ceremonies ceremonies;

	private final Challenges challenges;

	private final SignInLimits limits;

	PasskeyController(OwnPasskeys own, Ceremonies ceremonies, Challenges challenges, SignInLimits limits) {
		this.own = own;
		this.ceremonies = ceremonies;
		this.challenges = challenges;
		this.limits = limits;
	}

	@PostMapping("/account/passkeys/options")
	ResponseEntity<String> options(@AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
		return refusal(person, request).orElseGet(() -> {
			Bytes challenge = this.challenges.open(Purpose.ADDING, request);
			return ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_JSON)
				.body(PasskeyJson.write(this.ceremonies.toAdd(person, challenge)));
		});
	}

	@PostMapping("/account/passkeys")
	ResponseEntity<String> add(@AuthenticationPrincipal SignedIn person,
			@RequestBody(required = false) @Nullable String body, HttpServletRequest request) {
		Optional<ResponseEntity<String>> refusal = refusal(person, request);
		if (refusal.isPresent()) {
			return refusal.get();
		}
		Optional<Bytes> challenge = this.challenges.take(Purpose.ADDING, request);
		Optional<Made> made = PasskeyJson.read(body, Made.class);
		PublicKeyCredential<AuthenticatorAttestationResponse> credential = made.map(Made::credential).orElse(null);
		String name = made.map(Made::name).map(PasskeyController::name).orElse("");
		if (challenge.isEmpty() || credential == null || name.isEmpty()) {
			return ResponseEntity.badRequest().build();
		}
		try {
			this.own.add(person, challenge.get(), credential, name);
			return ResponseEntity.noContent().build();
		}
		catch (DataAccessException ourFault) {
			throw ourFault;
		}
		catch (RuntimeException notRight) {
			// The libraries have no common type for an answer that does not hold.
			log.info("A passkey was refused: {}", notRight.getClass().getSimpleName());
			return ResponseEntity.badRequest().build();
		}
	}

	@PostMapping("/account/passkeys/{id}/remove")
	String remove(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, RedirectAttributes flash) {
		this.own.remove(person, id);
		flash.addFlashAttribute("passkeyRemoved", true);
		return "redirect:/account";
	}

	/** Ends the session, so that one can sign in anew and come back. */
	@PostMapping("/account/passkeys/again")
	String signInAgain(HttpServletRequest request) {
		Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
		return "redirect:/sign-in";
	}

	private Optional<ResponseEntity<String>> refusal(SignedIn person, HttpServletRequest request) {
		if (!OwnPasskeys.mayHave(person)) {
			return Optional.of(ResponseEntity.status(HttpStatus.FORBIDDEN).build());
		}
		if (!this.own.hasJustSignedIn(request)) {
			return Optional.of(ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
		}
		return this.limits.passkey(request).map(PasskeySignInController::tooOften);
	}

	/** One line of a bearable length. */
	private static String name(String typed) {
		String line = typed.replaceAll("\\p{Cntrl}+", " ").strip();
		return line.substring(0,
				line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), LONGEST_NAME)));
	}

}
