package org.greenlane.sources;

/**
 * A source as the pages of other modules name it.
 *
 * @param id the source's id, which is also the end of its page's address
 * @param url the address on the web
 */
public record SourceLink(String id, String title, String url, Grade grade) {
}
