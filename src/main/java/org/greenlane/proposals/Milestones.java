package org.greenlane.proposals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What happened to a proposal and who did it; nobody where a release filed it, or where
 * the person is gone.
 */
public record Milestones(Optional<UUID> startedBy, Instant startedAt, Instant changedAt, Optional<UUID> sentBy,
		Optional<Instant> sentAt, Optional<Instant> withdrawnAt, Optional<UUID> decidedBy,
		Optional<Instant> decidedAt) {
}
