package org.greenlane.proposals;

import java.util.Optional;

/**
 * What an editor says of a cell.
 *
 * @param accepted empty as long as they have not said
 * @param reason needed where it is declined
 */
record Verdict(Optional<Boolean> accepted, String reason) {

	static final Verdict NONE = new Verdict(Optional.empty(), "");

	boolean isMissing() {
		return this.accepted.isEmpty();
	}

	boolean lacksReason() {
		return this.accepted.filter((yes) -> !yes).isPresent() && this.reason.isEmpty();
	}

}
