package org.greenlane.proposals;

import java.util.Optional;

/**
 * A cell that would change.
 *
 * @param column the column as files name it
 * @param before what was stored when it was proposed; empty where nothing was known
 * @param proposed what it would be
 * @param accepted what was decided of it; empty as long as nothing is
 * @param reason why it was declined, or what the editor says to it
 */
public record ProposedField(String column, String before, String proposed, Optional<Boolean> accepted, String reason) {

	/** The cell of a row that would leave as a whole. */
	static final String WHOLE_ROW = "*";

	static ProposedField of(String column, String before, String proposed) {
		// PostgreSQL has no text with this character in it.
		return new ProposedField(column, before, proposed.replace("\0", ""), Optional.empty(), "");
	}

	public boolean isAccepted() {
		return this.accepted.orElse(false);
	}

}
