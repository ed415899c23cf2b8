package org.greenlane.feeds;

import java.time.Instant;

/**
 * One piece of news.
 *
 * @param id what never changes of it, below the language, such as
 * {@code /meetings/MTG-2025-12-02}
 * @param page where it can be read, below the language
 * @param title the title, in the feed's language
 * @param published when it was new
 * @param updated when it changed last
 * @param text what there is to say, as plain text
 */
public record FeedItem(String id, String page, String title, Instant published, Instant updated, String text) {
}
