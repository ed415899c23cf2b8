package org.greenlane.calls;

import java.time.Instant;
import java.util.UUID;

import org.greenlane.web.LocalText;

/**
 * A deadline was moved, for everybody. Told in the transaction that moves it.
 *
 * @param call the call
 * @param before the deadline until now
 * @param after the later one
 * @param reason why, for readers
 */
public record CallExtended(UUID call, Instant before, Instant after, LocalText reason) {
}
