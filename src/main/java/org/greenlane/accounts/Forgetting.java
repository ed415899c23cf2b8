package org.greenlane.accounts;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody or something of theirs is to be forgotten.
 *
 * @param cause why
 * @param by who does it; empty where the portal itself does
 * @param reason what an administrator notes of the request; else empty
 */
public record Forgetting(Cause cause, Optional<UUID> by, String reason) {

	/** It was kept long enough. */
	public static final Forgetting AFTER_ITS_TIME = new Forgetting(Cause.PERIOD, Optional.empty(), "");

	/** Somebody asked for it on their own page. */
	public static Forgetting byThemselves(SignedIn person) {
		return new Forgetting(Cause.OWN_WISH, Optional.of(person.id()), "");
	}

	/** Somebody asked the secretariat, and an administrator does it. */
	public static Forgetting by(SignedIn administrator, String reason) {
		return new Forgetting(Cause.REQUEST, Optional.of(administrator.id()), reason);
	}

	/** Whether its person wants it, so that it does not count any more. */
	public boolean isWanted() {
		return this.cause != Cause.PERIOD;
	}

	/** As the history notes it. */
	public Map<String, String> details() {
		return this.reason.isEmpty() ? Map.of("why", this.cause.slug())
				: Map.of("why", this.cause.slug(), "reason", this.reason);
	}

	/** Why something is forgotten. */
	public enum Cause {

		OWN_WISH, REQUEST, PERIOD;

		/** As the history writes it. */
		public String slug() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
