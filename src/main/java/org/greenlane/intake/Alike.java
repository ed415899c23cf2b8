package org.greenlane.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Another application that may come from the same people, with what both have in common:
 * a hint for a person, and never a reason by itself.
 *
 * @param reference what it is called
 * @param organisation its name; null after an erasure
 * @param withdrawn whether its applicants took it back
 * @param kinds what is the same: {@code NAME}, {@code NUMBER}, {@code HOST},
 * {@code MAIL}, {@code DOMAIN}, {@code OWNER}
 */
record Alike(String reference, @Nullable String organisation, boolean withdrawn, List<String> kinds) {
}
