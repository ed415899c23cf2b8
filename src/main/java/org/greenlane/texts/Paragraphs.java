package org.greenlane.texts;

import java.util.List;

/**
 * Takes texts apart.
 */
public final class Paragraphs {

	private Paragraphs() {
	}

	/**
	 * The paragraphs of a text in their order.
	 * @throws TextRefused if it is beyond the limits
	 */
	public static List<Paragraph> of(String text) {
		ParagraphReader reader = new ParagraphReader();
		Syntax.parse(text).accept(reader);
		return reader.paragraphs();
	}

}
