package org.greenlane.catalogue;

/**
 * Something public that has a page, or a place on one.
 *
 * @param key what names it among its kind, such as {@code KE} or {@code INF/MSME/R/38}
 */
public record Thing(Kind kind, String key) {
}
