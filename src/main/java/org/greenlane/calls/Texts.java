package org.greenlane.calls;

import org.greenlane.web.Language;
import org.greenlane.web.LocalText;

/**
 * What is asked of texts in three languages besides reading them.
 */
final class Texts {

	private Texts() {
	}

	/** Whether a text is written in a language. */
	static boolean has(LocalText text, Language language) {
		return !own(text, language).isBlank();
	}

	/** The text as written in a language; empty where it is not. */
	static String own(LocalText text, Language language) {
		String own = switch (language) {
			case EN -> text.en();
			case FR -> text.fr();
			case ES -> text.es();
		};
		return (own != null) ? own : "";
	}

}
