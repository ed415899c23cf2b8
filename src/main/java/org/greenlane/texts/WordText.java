package org.greenlane.texts;

import java.util.List;

/**
 * What was read from a Word file.
 *
 * @param markdown the text; it may be beyond the limits of {@link Markdown#refusal}
 * @param dropped what of the file is not in it, each kind once
 */
public record WordText(String markdown, List<Dropped> dropped) {
}
