package org.greenlane.catalogue;

import java.util.List;

import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A thing that was found, as the page shows it.
 *
 * @param closeness how close it is to what was typed
 * @param address its page below the language
 * @param economies codes
 * @param titleLanguage the language of the title
 * @param excerptLanguage the language of the excerpt
 */
record Hit(Closeness closeness, Kind kind, String address, List<String> economies, @Nullable PartialDate dated,
		Language titleLanguage, Marked title, Language excerptLanguage, Marked excerpt) {

	/** How close a hit is. */
	enum Closeness {

		/** What was typed stands there, or names it. */
		EXACT,
		/** Other forms of the words, or words that mean the same. */
		FORMS;

		static Closeness of(int tier) {
			return (tier < 4) ? EXACT : FORMS;
		}

	}

}
