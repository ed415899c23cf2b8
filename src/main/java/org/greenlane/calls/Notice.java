package org.greenlane.calls;

import java.time.Instant;

import org.greenlane.web.LocalText;

/**
 * What was said on a call after it had opened.
 *
 * @param at when
 * @param text what; written by people, in every language of the call
 */
public record Notice(Instant at, LocalText text) {
}
