package org.greenlane.intake;

import java.util.Map;

import org.greenlane.mail.LetterExample;
import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The letter that tells a notice on a call, with an invented one.
 */
@Component
class NoticeLetterExample implements LetterExample {

	private final MessageSource messages;

	private final PortalAddress portal;

	NoticeLetterExample(MessageSource messages, PortalAddress portal) {
		this.messages = messages;
		this.portal = portal;
	}

	@Override
	public String template() {
		return "call-notice";
	}

	@Override
	public Map<String, Object> facts(Language language) {
		return Map.of("call", message("call", language), "notice", message("notice", language), "link",
				this.portal.of(language, "/champions/2027"));
	}

	private String message(String key, Language language) {
		return this.messages.getMessage("intake.example." + key, null, language.locale());
	}

}
