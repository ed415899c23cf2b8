package org.greenlane.people;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

import org.greenlane.accounts.Grant;
import org.greenlane.mail.LetterExample;
import org.greenlane.web.Language;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The letters about roles with invented people.
 */
@Configuration(proxyBeanMethods = false)
class RoleLetterExamples {

	private static final String INVITER = "Adaeze Obi";

	private static final Grant ROLE = Grant.focalPointOf("KE");

	@Bean
	LetterExample invitationExample(RoleLetters letters, RoleWords words, MessageSource messages) {
		return example(RoleLetters.INVITATION, (language) -> letters.invitation(INVITER, words.of(ROLE, language),
				sentence(messages, language), language, Instant.parse("2027-03-01T12:00:00Z")));
	}

	@Bean
	LetterExample roleGrantedExample(RoleLetters letters, RoleWords words, MessageSource messages) {
		return example(RoleLetters.GRANTED, (language) -> letters.granted(INVITER, words.of(ROLE, language),
				sentence(messages, language), language));
	}

	private static String sentence(MessageSource messages, Language language) {
		return messages.getMessage("people.example.sentence", null, language.locale());
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
