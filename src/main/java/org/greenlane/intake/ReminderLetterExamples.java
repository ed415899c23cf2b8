package org.greenlane.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.greenlane.mail.LetterExample;
import org.greenlane.questions.QuestionBank;
import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The letters to those who have a draft, with an invented one.
 */
@Configuration(proxyBeanMethods = false)
class ReminderLetterExamples {

	private final MessageSource messages;

	private final QuestionBank bank;

	private final PortalAddress portal;

	ReminderLetterExamples(MessageSource messages, QuestionBank bank, PortalAddress portal) {
		this.messages = messages;
		this.bank = bank;
		this.portal = portal;
	}

	@Bean
	LetterExample draftReminderExample() {
		return new Example("draft-reminder", false);
	}

	@Bean
	LetterExample callExtendedExample() {
		return new Example("call-extended", true);
	}

	/** One of the two. */
	private final class Example implements LetterExample {

		private final String template;

		private final boolean moved;

		private Example(String template, boolean moved) {
			this.template = template;
			this.moved = moved;
		}

		@Override
		public String template() {
			return this.template;
		}

		@Override
		public Map<String, Object> facts(Language language) {
			ReminderLetterExamples own = ReminderLetterExamples.this;
			List<String> missing = List.of(own.bank.get("summary").label().in(language),
					own.bank.get("results").label().in(language));
			Map<String, Object> facts = new HashMap<>(Map.of("call", message("call", language), "until",
					"2027-02-28, 23:59", "zone", "Zurich, UTC+01:00", "utc", "2027-02-28, 22:59", "missing", missing,
					"link", own.portal.of(language, "/champions/2027/apply/…")));
			if (this.moved) {
				facts.put("before", "2027-02-21, 23:59");
				facts.put("reason", message("reason", language));
			}
			return facts;
		}

		private String message(String key, Language language) {
			return ReminderLetterExamples.this.messages.getMessage("intake.example." + key, null, language.locale());
		}

	}

}
