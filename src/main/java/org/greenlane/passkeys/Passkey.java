package org.greenlane.passkeys;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.web.Language;

/**
 * One passkey, as its owner sees it.
 *
 * @param id its identifier in addresses, which is not the one that the device knows
 * @param name what its owner calls it
 * @param createdAt when it was added
 * @param lastUsedAt when it last opened the door; empty if it never has
 */
record Passkey(UUID id, String name, Instant createdAt, Optional<Instant> lastUsedAt) {

	public String created(Language language) {
		return language.print(this.createdAt);
	}

	/** Empty if it has never been used. */
	public String lastUsed(Language language) {
		return this.lastUsedAt.map(language::print).orElse("");
	}

}
