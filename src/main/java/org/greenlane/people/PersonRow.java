package org.greenlane.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.Grant;

/**
 * A person as administrators see them in the list.
 *
 * @param name what they call themselves, or empty
 * @param signedInAt when they last signed in, as far as that was noted
 */
record PersonRow(UUID id, String address, String name, Instant createdAt, Optional<Instant> signedInAt,
		List<Grant> grants) {
}
