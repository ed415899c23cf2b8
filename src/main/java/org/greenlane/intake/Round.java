package org.greenlane.intake;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One letter to everybody who has a draft.
 *
 * @param deadline of the call, as the letters say it
 * @param before the deadline before it was moved, or null
 * @param at when it was asked for
 * @param drafts to how many drafts it went; null while letters are being written
 */
record Round(UUID id, UUID callId, Kind kind, Instant deadline, @Nullable Instant before, Instant at,
		@Nullable Integer drafts) {

	/** Why. */
	enum Kind {

		/** Somebody of the secretariat asked for it. */
		ASKED,
		/** A week before the deadline. */
		WEEK,
		/** A day before the deadline. */
		DAY,
		/** The deadline was moved. */
		EXTENDED,
		/** A notice was given on the call; it goes to those who have sent, too. */
		NOTICE;

		/** The kind as messages write it. */
		String slug() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** The kind as messages write it. */
	public String why() {
		return this.kind.slug();
	}

	/** What it goes to, as messages write it. */
	public String reached() {
		return (this.kind == Kind.NOTICE) ? "applications" : "drafts";
	}

	public boolean done() {
		return this.drafts != null;
	}

}
