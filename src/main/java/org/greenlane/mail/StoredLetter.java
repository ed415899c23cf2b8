package org.greenlane.mail;

import java.time.Instant;
import java.util.UUID;

import org.greenlane.web.Language;

/**
 * A letter that is still to be delivered, as it stands in the outbox.
 *
 * @param messageId the same at every attempt, by which a reader's server knows a double
 * @param createdAt also the letter's date, however late it is delivered
 * @param attempts how many have failed
 */
record StoredLetter(UUID id, String messageId, String recipient, Language language, String subject, String text,
		String html, Instant createdAt, int attempts) {

	/** Without address and text, as letters come into logs and error messages. */
	@Override
	public String toString() {
		return "StoredLetter[%s]".formatted(this.id);
	}

}
