package org.greenlane.calls;

import org.greenlane.web.LocalText;

/**
 * A deadline that was moved.
 *
 * @param before the deadline until then
 * @param after the later one
 * @param reason why
 */
public record Extension(Deadline before, Deadline after, LocalText reason) {
}
