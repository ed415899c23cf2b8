package org.greenlane.proposals;

/**
 * The row that a proposal is about.
 *
 * @param kind the kind of rows, such as {@code programmes}
 * @param name what people call it
 * @param economy the code of its economy
 * @param isNew whether there is no such row yet
 */
record Subject(String kind, String key, String name, String economy, boolean isNew) {
}
