package org.greenlane.applications;

import java.time.Instant;
import java.util.UUID;

import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was invited to work on an application.
 *
 * @param address where the letter went
 * @param language the language of the letter
 * @param joinedAt when whoever has the address opened the application; null before
 */
public record Collaborator(UUID id, UUID application, String address, Language language, Instant invitedAt,
		@Nullable UUID person, @Nullable Instant joinedAt) {

	public boolean joined() {
		return this.joinedAt != null;
	}

	/** Without the address. */
	@Override
	public String toString() {
		return "Collaborator[%s]".formatted(this.id);
	}

}
