package org.greenlane.drafts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.web.Language;

/**
 * A text of a report as it was saved.
 *
 * @param revision from 1; 0 for a text that nobody has begun
 * @param savedBy who saved it; empty where it came from a published version
 */
record Draft(Language language, int revision, String title, String body, Instant savedAt, Optional<UUID> savedBy) {

	static Draft none(Language language) {
		return new Draft(language, 0, "", "", Instant.EPOCH, Optional.empty());
	}

	public boolean isThere() {
		return !this.title.isBlank() || !this.body.isBlank();
	}

	boolean says(String title, String body) {
		return this.title.equals(title) && this.body.equals(body);
	}

}
