package org.greenlane.overview;

/**
 * A kind of measure for small firms.
 *
 * @param slug the end of its address
 * @param economies how many have it
 */
record MeasureKind(String slug, String label, int economies) {
}
