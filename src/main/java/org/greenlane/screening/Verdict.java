package org.greenlane.screening;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What was decided of one sealed version, by whom, and what became of it.
 *
 * @param number the version
 * @param reason why it is not eligible; empty where it is
 * @param note what the decision rests on, or empty
 * @param confirmed who says the same of "ineligible"
 * @param ended who took it back or sent it back
 */
record Verdict(UUID id, int number, Optional<ReasonCode> reason, String note, Signature decided,
		Optional<Signature> confirmed, Optional<Ending> ended) {

	/** What it says, as messages write it. */
	public String slug() {
		return this.reason.isEmpty() ? "eligible" : this.confirmed.isPresent() ? "ineligible" : "proposed";
	}

	/** Without what was noted. */
	@Override
	public String toString() {
		return "Verdict[%s, %s]".formatted(this.id, slug());
	}

	/**
	 * Who did something and when.
	 *
	 * @param name what they are called, or their address
	 */
	record Signature(UUID person, String name, Instant at) {
	}

	/**
	 * How a verdict ended.
	 *
	 * @param how {@code sent-back} by whoever was to confirm it, or {@code reopened}
	 */
	record Ending(Signature by, String how, String why) {
	}

}
