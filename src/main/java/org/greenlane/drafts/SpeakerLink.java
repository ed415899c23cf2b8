package org.greenlane.drafts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.web.Language;

/**
 * A link that shows one section of a draft to the person it is about.
 *
 * @param heading the words of the section's heading when the link was made
 * @param speaker whom it was made for
 */
record SpeakerLink(UUID id, UUID report, Language language, String heading, String speaker, UUID madeBy, Instant madeAt,
		Instant expiresAt, Optional<Instant> revokedAt) {

	boolean isOpen(Instant now) {
		return this.revokedAt.isEmpty() && this.expiresAt.isAfter(now);
	}

	/** Open, expired or revoked. */
	public String state(Instant now) {
		return this.revokedAt.isPresent() ? "revoked" : isOpen(now) ? "open" : "expired";
	}

}
