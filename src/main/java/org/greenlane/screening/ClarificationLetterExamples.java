package org.greenlane.screening;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.greenlane.mail.LetterExample;
import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The letters about clarifications, with an invented one.
 */
@Configuration(proxyBeanMethods = false)
class ClarificationLetterExamples {

	private static final String REFERENCE = "K7MX-4PR5";

	private final MessageSource messages;

	private final PortalAddress portal;

	ClarificationLetterExamples(MessageSource messages, PortalAddress portal) {
		this.messages = messages;
		this.portal = portal;
	}

	@Bean
	LetterExample clarificationAskedExample() {
		return example("clarification-asked",
				(language) -> Map.of("reference", REFERENCE, "call", text("applications.example.call", language),
						"message", text("screening.example.message", language), "questions",
						List.of(text("screening.example.question", language)), "until", "2027-03-14, 18:00", "zone",
						"Zurich, UTC+01:00", "utc", "2027-03-14, 17:00", "link", mine(language)));
	}

	@Bean
	LetterExample clarificationClosedExample() {
		return example("clarification-closed", (language) -> Map.of("reference", REFERENCE, "call",
				text("applications.example.call", language), "link", mine(language)));
	}

	@Bean
	LetterExample clarificationReceivedExample() {
		return example("clarification-received",
				(language) -> Map.of("reference", REFERENCE, "call", text("applications.example.call", language),
						"sealed", "2027-03-14 14:02 UTC", "hash", "9f86d081884c7d65".repeat(4), "link",
						mine(language)));
	}

	@Bean
	LetterExample clarificationAnsweredExample() {
		return example("clarification-answered",
				(language) -> Map.of("reference", REFERENCE, "call", text("applications.example.call", language),
						"link", this.portal.of(language, "/admin/champions/2027/applications/" + REFERENCE)));
	}

	private String text(String key, Language language) {
		return this.messages.getMessage(key, null, language.locale());
	}

	private String mine(Language language) {
		return this.portal.of(language, "/applications/" + REFERENCE);
	}

	private static LetterExample example(String template, Function<Language, Map<String, Object>> facts) {
		return new LetterExample() {
			@Override
			public String template() {
				return template;
			}

			@Override
			public Map<String, Object> facts(Language language) {
				return facts.apply(language);
			}
		};
	}

}
