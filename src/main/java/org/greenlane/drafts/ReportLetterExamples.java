package org.greenlane.drafts;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

import org.greenlane.mail.LetterExample;
import org.greenlane.web.Language;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The letters about reports with invented people.
 */
@Configuration(proxyBeanMethods = false)
class ReportLetterExamples {

	private static final String MEETING = "2027-03-01";

	private static final Instant HOUR = Instant.parse("2027-03-02T09:00:00Z");

	@Bean
	LetterExample reportSubmittedExample(ReportLetters letters, MessageSource messages) {
		return example(ReportLetters.SUBMITTED, (language) -> letters.submitted("Adaeze Obi",
				said(messages, "title", language), language.print(HOUR), letters.page(language, MEETING, "/approval")));
	}

	@Bean
	LetterExample reportDecidedExample(ReportLetters letters, MessageSource messages) {
		return example(ReportLetters.DECIDED,
				(language) -> letters.decided("Luis Rojas", said(messages, "meeting", language), false,
						said(messages, "remark", language), letters.page(language, MEETING, "")));
	}

	@Bean
	LetterExample reportLateExample(ReportLetters letters, MessageSource messages) {
		return example(ReportLetters.LATE, (language) -> letters.late(said(messages, "meeting", language),
				language.print(HOUR), letters.page(language, MEETING, "/state")));
	}

	@Bean
	LetterExample reportRemarkExample(ReportLetters letters, MessageSource messages) {
		return example(ReportLetters.REMARK,
				(language) -> letters.remark("Afi Mensah", said(messages, "title", language),
						said(messages, "remark", language), letters.page(language, MEETING, "/material")));
	}

	private static String said(MessageSource messages, String what, Language language) {
		return messages.getMessage("drafts.example." + what, null, language.locale());
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
