package org.greenlane.proposals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.greenlane.mail.LetterExample;
import org.greenlane.proposals.ProposalLetters.Line;
import org.greenlane.web.Language;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The letters about proposals with an invented one.
 */
@Configuration(proxyBeanMethods = false)
class ProposalLetterExamples {

	private static final UUID ID = new UUID(0, 0);

	private static final String NAME = "AEO";

	@Bean
	LetterExample proposalSentExample(ProposalLetters letters, MessageSource messages) {
		return example(ProposalLetters.SENT,
				(language) -> letters.sent("programmes", NAME, said(messages, "economy", language), ID, language));
	}

	@Bean
	LetterExample proposalDecidedExample(ProposalLetters letters, MessageSource messages) {
		return example(ProposalLetters.DECIDED,
				(language) -> letters.decided("programmes", NAME, said(messages, "economy", language),
						List.of(new Line(label(messages, "launch_date", language), true, ""),
								new Line(label(messages, "flow", language), false, said(messages, "reason", language))),
						said(messages, "why", language), ID, language));
	}

	@Bean
	LetterExample pleaseConfirmExample(ProposalLetters letters, MessageSource messages) {
		return example(ProposalLetters.CONFIRM, (language) -> letters.confirm(said(messages, "economy", language),
				List.of(said(messages, "row", language)), language));
	}

	private static String said(MessageSource messages, String what, Language language) {
		return messages.getMessage("proposals.example." + what, null, language.locale());
	}

	private static String label(MessageSource messages, String column, Language language) {
		return messages.getMessage("dataset.field." + column, null, language.locale());
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
