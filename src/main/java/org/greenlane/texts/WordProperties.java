package org.greenlane.texts;

import org.greenlane.web.Language;

/**
 * What a Word file says of itself, in its properties and at the head of each page.
 *
 * @param title the text's title
 * @param symbol the document's symbol, or empty
 * @param language the language of the text, and of the pages that its mentions lead to
 */
public record WordProperties(String title, String symbol, Language language) {

	/** The language as Word's spelling check knows it. */
	String spelling() {
		return switch (this.language) {
			case EN -> "en-GB";
			case FR -> "fr-FR";
			case ES -> "es-ES";
		};
	}

}
