package org.greenlane.forms;

import java.util.Optional;

/**
 * What is wrong with a field, in the reader's language.
 *
 * @param text a sentence
 * @param unknownSource the address of a source that the portal does not have yet
 */
public record FieldProblem(String text, Optional<String> unknownSource) {
}
