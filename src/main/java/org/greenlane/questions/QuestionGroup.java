package org.greenlane.questions;

import org.greenlane.web.LocalText;

/**
 * Questions that belong together; in a new form they are a page.
 *
 * @param id its name in addresses
 * @param title its heading
 */
public record QuestionGroup(String id, LocalText title) {
}
