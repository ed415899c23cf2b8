package org.greenlane.passkeys;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;

/**
 * How browsers write what devices say.
 */
final class PasskeyJson {

	private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	private PasskeyJson() {
	}

	static String write(Object options) {
		return MAPPER.writeValueAsString(options);
	}

	/** What was sent; empty if it is not of that form. */
	static <T> Optional<T> read(@Nullable String body, Class<T> form) {
		try {
			return Optional.ofNullable((body != null) ? MAPPER.readValue(body, form) : null);
		}
		catch (JacksonException | IllegalArgumentException ofAnotherForm) {
			return Optional.empty();
		}
	}

	/** A passkey that was made. */
	record Made(@Nullable String name, @Nullable PublicKeyCredential<AuthenticatorAttestationResponse> credential) {
	}

	/** A passkey that is used, on the way to a page. */
	record Used(@Nullable String to, @Nullable PublicKeyCredential<AuthenticatorAssertionResponse> credential) {
	}

}
