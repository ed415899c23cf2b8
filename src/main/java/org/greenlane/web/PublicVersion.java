package org.greenlane.web;

import java.time.Instant;

/**
 * The state of everything that the public may see.
 *
 * @param number rises with every change of public data
 * @param changedAt when it last rose
 */
public record PublicVersion(long number, Instant changedAt) {
}
