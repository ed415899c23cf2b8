package org.greenlane.texts;

import java.net.URI;
import java.util.stream.Stream;

import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * What the tests of texts have in common.
 */
final class TextFixtures {

	static final PortalAddress PORTAL = new PortalAddress(URI.create("https://greenlane.example"));

	static final Markdown MARKDOWN = new Markdown(messages(), PORTAL);

	static final Place ENGLISH = Place.main(Language.EN);

	private TextFixtures() {
	}

	static String html(String text) {
		return MARKDOWN.html(text, ENGLISH);
	}

	static LinkCheck linkCheck(KnownPages... known) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		Stream.of(known).forEach((pages) -> beans.addBean("pages" + pages.hashCode(), pages));
		return new LinkCheck(beans.getBeanProvider(KnownPages.class), PORTAL);
	}

	static MessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/texts");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
