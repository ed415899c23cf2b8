package org.greenlane.texts;

import java.util.List;

/**
 * What was read from a Word file.
 *
 * @param title the words of the title that it begins with, in Word's style for titles or
 * as its only heading of the first level; empty where there is none
 * @param markdown the text with its title; it may be beyond the limits of
 * {@link Markdown#refusal}
 * @param dropped what of the file is not in it, each kind once
 */
public record WordText(String title, String markdown, List<Dropped> dropped) {

	/** The text below the title. */
	public String body() {
		return this.title.isEmpty() ? this.markdown : this.markdown.replaceFirst("^#[^\n]*\n*", "");
	}
}
