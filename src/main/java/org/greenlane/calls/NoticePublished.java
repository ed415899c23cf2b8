package org.greenlane.calls;

import java.util.UUID;

import org.greenlane.web.LocalText;

/**
 * A notice was given on a call, such as that of a mistake in it, or why it was given up.
 * Told in the transaction that publishes it.
 *
 * @param call the call
 * @param text the notice
 */
public record NoticePublished(UUID call, LocalText text) {
}
