package org.greenlane.mail;

import java.nio.charset.StandardCharsets;

import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What letters say. Its engines are apart from the one of pages, since letters are
 * written with no request at hand and also as plain text.
 */
@Component
class LetterTexts {

	private static final String LAYOUT = "mail/layout";

	private final MessageSource messages;

	private final SpringTemplateEngine text;

	private final SpringTemplateEngine html;

	LetterTexts(MessageSource messages) {
		this.messages = messages;
		this.text = engine(".txt", TemplateMode.TEXT);
		this.html = engine(".html", TemplateMode.HTML);
	}

	private SpringTemplateEngine engine(String ending, TemplateMode mode) {
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(LetterTexts.class.getClassLoader());
		templates.setPrefix("templates/");
		templates.setSuffix(ending);
		templates.setTemplateMode(mode);
		templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		engine.setTemplateEngineMessageSource(this.messages);
		return engine;
	}

	String subject(Letter letter) {
		return this.messages.getMessage("mail.%s.subject".formatted(letter.template()), null,
				letter.language().locale());
	}

	/**
	 * The letter's own text between the greeting and the closing of every letter.
	 */
	String text(Letter letter) {
		Context context = context(letter);
		context.setVariable("letter", this.text.process("mail/" + letter.template(), context).strip());
		return this.text.process(LAYOUT, context).strip() + "\n";
	}

	/**
	 * A whole page; its template asks for the layout itself, as pages do.
	 */
	String html(Letter letter) {
		return this.html.process("mail/" + letter.template(), context(letter));
	}

	private Context context(Letter letter) {
		Context context = new Context(letter.language().locale(), letter.facts());
		context.setVariable("language", letter.language());
		context.setVariable("subject", subject(letter));
		return context;
	}

}
