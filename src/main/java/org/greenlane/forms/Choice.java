package org.greenlane.forms;

/**
 * Something that a cell may say.
 *
 * @param value as files write it
 * @param words in the reader's language
 */
public record Choice(String value, String words) {
}
