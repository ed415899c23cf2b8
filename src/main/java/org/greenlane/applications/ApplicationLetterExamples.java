package org.greenlane.applications;

import java.util.HexFormat;
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
 * The letters about applications, with an invented one.
 */
@Configuration(proxyBeanMethods = false)
class ApplicationLetterExamples {

	private static final String REFERENCE = new Reference("K7MX4PR5").printed();

	private final MessageSource messages;

	private final PortalAddress portal;

	ApplicationLetterExamples(MessageSource messages, PortalAddress portal) {
		this.messages = messages;
		this.portal = portal;
	}

	@Bean
	LetterExample applicationReceiptExample() {
		String hash = HexFormat.of().formatHex(CanonicalText.hash(REFERENCE));
		return example("application-receipt",
				(language) -> Map.of("reference", REFERENCE, "call", call(language), "version", 1, "sealed",
						"2027-02-27 14:02 UTC", "until", "2027-02-28, 23:59", "zone", "Zurich, UTC+01:00", "hash", hash,
						"files", List.of("plan.pdf, 48213, SHA-256 " + hash), "link", link(language)));
	}

	@Bean
	LetterExample applicationWithdrawnExample() {
		return example("application-withdrawn",
				(language) -> Map.of("reference", REFERENCE, "call", call(language), "link", link(language)));
	}

	@Bean
	LetterExample applicationBackExample() {
		return example("application-back",
				(language) -> Map.of("reference", REFERENCE, "call", call(language), "link", link(language)));
	}

	@Bean
	LetterExample applicationInvitationExample() {
		return example("application-invitation", (language) -> Map.of("inviter", "Adaeze Obi", "call", call(language),
				"until", "2027-02-28, 23:59", "zone", "Zurich, UTC+01:00", "link", link(language)));
	}

	@Bean
	LetterExample sealBrokenExample() {
		return example("seal-broken",
				(language) -> Map.of("count", 1, "versions", List.of("00000000-0000-0000-0000-000000000000, 1")));
	}

	private String call(Language language) {
		return this.messages.getMessage("applications.example.call", null, language.locale());
	}

	private String link(Language language) {
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
