package org.greenlane.charts;

import java.util.ResourceBundle;

import org.greenlane.web.Language;

/**
 * The few words that stand in pictures.
 */
final class Words {

	private static final ResourceBundle.Control NO_OTHER_LANGUAGE = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final ResourceBundle texts;

	private final Language language;

	Words(Language language) {
		this.texts = ResourceBundle.getBundle("messages/charts", language.locale(), NO_OTHER_LANGUAGE);
		this.language = language;
	}

	String unknown() {
		return this.texts.getString("charts.unknown");
	}

	String nothing() {
		return this.texts.getString("charts.nothing");
	}

	String source(String source) {
		return says(this.texts.getString("charts.source"), source);
	}

	/**
	 * A name and what is said of it, with the colon of the language.
	 */
	String says(String name, String said) {
		return name + ((this.language == Language.FR) ? "\u00a0: " : ": ") + said;
	}

}
