package org.greenlane.overview;

/**
 * A figure that leads to the rows it was computed from, and says how, so that anybody can
 * compute it again from the download of those rows.
 *
 * @param text the figure as a reader writes it
 * @param address the list or record below the language that has the rows
 * @param rule how the rows give it: {@code count}; {@code sum:column};
 * {@code distinct:column}; {@code share:column}, the rows with a value in percent of all;
 * {@code value:column}, of the one row; {@code row:id:column}; {@code growth:from:to},
 * {@code annual:from:to} and {@code points:from:to} between two rows;
 * {@code ratio:part:whole} of two rows
 * @param value the figure itself, as exactly as it is printed
 */
record Traced(String text, String address, String rule, String value) {
}
