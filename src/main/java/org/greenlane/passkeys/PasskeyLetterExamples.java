package org.greenlane.passkeys;

import java.time.Instant;
import java.util.Map;

import org.greenlane.history.EventKind;
import org.greenlane.mail.LetterExample;
import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What letters about passkeys look like.
 */
@Configuration(proxyBeanMethods = false)
class PasskeyLetterExamples {

	@Bean
	LetterExample passkeyAddedExample(PortalAddress portal) {
		return new Example(EventKind.PASSKEY_ADDED.slug(), portal);
	}

	@Bean
	LetterExample passkeyRemovedExample(PortalAddress portal) {
		return new Example(EventKind.PASSKEY_REMOVED.slug(), portal);
	}

	private record Example(String template, PortalAddress portal) implements LetterExample {

		@Override
		public Map<String, Object> facts(Language language) {
			return OwnPasskeys.facts("Laptop", Instant.parse("2026-03-31T14:00:00Z"), language, this.portal);
		}

	}

}
