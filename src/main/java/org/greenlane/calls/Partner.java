package org.greenlane.calls;

import org.greenlane.web.LocalText;

/**
 * A body that runs the call with the secretariat.
 *
 * @param name its name
 * @param address its website, or empty
 */
public record Partner(LocalText name, String address) {
}
