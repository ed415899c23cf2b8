package org.greenlane.questions;

import org.greenlane.web.LocalText;

/**
 * One of the answers that a question offers.
 *
 * @param id what is stored
 * @param label what is read
 */
public record Choice(String id, LocalText label) {
}
