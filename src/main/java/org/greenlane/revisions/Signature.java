package org.greenlane.revisions;

import java.util.UUID;

import org.greenlane.history.Cause;

/**
 * Who changes data, how it came about, and the reason that everybody will read.
 */
public record Signature(UUID person, Cause cause, String why) {
}
