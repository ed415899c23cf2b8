package org.greenlane.listings;

import org.jspecify.annotations.Nullable;

/**
 * A value as a reader sees it.
 *
 * @param head the head of its column
 * @param text the words, or a dash where no source says it
 * @param link an address with its language, or one on the web, or null
 */
public record Cell(ListingPage.Head head, String text, @Nullable String link) {

	static final String UNKNOWN = "—";

}
