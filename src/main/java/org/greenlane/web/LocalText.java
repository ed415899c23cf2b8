package org.greenlane.web;

import org.jspecify.annotations.Nullable;

/**
 * A text in the portal's languages, of which English is always there.
 *
 * @param en the text in English
 * @param fr the text in French, or null where nobody has translated it
 * @param es the text in Spanish, or null where nobody has translated it
 */
public record LocalText(String en, @Nullable String fr, @Nullable String es) {

	/**
	 * The text for a reader; English where the reader's language is missing.
	 */
	public String in(Language language) {
		String text = own(language);
		return (text != null) ? text : this.en;
	}

	/**
	 * The language that {@link #in(Language)} answers in, for the {@code lang} attribute.
	 */
	public Language languageFor(Language language) {
		return (own(language) != null) ? language : Language.EN;
	}

	private @Nullable String own(Language language) {
		return switch (language) {
			case EN -> this.en;
			case FR -> this.fr;
			case ES -> this.es;
		};
	}

}
