package org.greenlane.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * An invitation to one role.
 *
 * @param invitedBy the administrator who sent it last
 * @param sentAt when the last letter was written
 */
record Invitation(UUID id, Invite invite, UUID invitedBy, Instant sentAt, Instant expiresAt,
		Optional<Instant> acceptedAt, Optional<Instant> withdrawnAt) {

	static final Duration OPEN_FOR = Duration.ofDays(14);

	State state(Instant now) {
		if (this.acceptedAt.isPresent()) {
			return State.ACCEPTED;
		}
		if (this.withdrawnAt.isPresent()) {
			return State.WITHDRAWN;
		}
		return this.expiresAt.isAfter(now) ? State.OPEN : State.EXPIRED;
	}

	/** Where an invitation stands. */
	enum State {

		OPEN, ACCEPTED, WITHDRAWN, EXPIRED;

		String slug() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
