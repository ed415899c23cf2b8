package org.greenlane.calls;

import java.time.Instant;
import java.util.UUID;

import org.greenlane.web.LocalText;

/**
 * What people asked about a call, and the answer that everybody gets.
 *
 * @param id its name in addresses
 * @param question what was asked
 * @param answer what the secretariat says
 * @param at when it was last written
 */
public record PublicAnswer(UUID id, LocalText question, LocalText answer, Instant at) {
}
