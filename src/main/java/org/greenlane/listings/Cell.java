package org.greenlane.listings;

import org.jspecify.annotations.Nullable;

/**
 * A value as a reader sees it.
 *
 * @param text the words, empty where no source says it
 * @param link an address within the portal below the language, or an address on the web,
 * or null
 */
public record Cell(String text, @Nullable String link) {

	public boolean isEmpty() {
		return this.text.isEmpty();
	}

}
