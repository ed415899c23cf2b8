package org.greenlane.privacy;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

import org.greenlane.mail.LetterExample;
import org.greenlane.web.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The letters about what is erased, with an invented one.
 */
@Configuration(proxyBeanMethods = false)
class PrivacyLetterExamples {

	@Bean
	LetterExample accountErasedExample(PrivacyLetters letters) {
		return example("account-erased", letters::accountErased);
	}

	@Bean
	LetterExample applicationErasedExample(PrivacyLetters letters) {
		return example("application-erased", (language) -> letters.applicationErased("K7MX-4PR5", language));
	}

	@Bean
	LetterExample accountEndsExample(PrivacyLetters letters) {
		return example("account-ends",
				(language) -> letters.accountEnds(Instant.parse("2027-03-01T12:00:00Z"), language));
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
