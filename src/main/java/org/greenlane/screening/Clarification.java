package org.greenlane.screening;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the applicants are asked once more.
 *
 * @param number the version that it is about
 * @param questions the questions of the form that they may answer again
 * @param message what is unclear, in the words of whoever asks
 * @param dueAt the last moment at which it can be answered
 * @param askedByName what whoever asked is called, or their address
 * @param revision how often the answer has changed; one is sealed once
 * @param answeredAt when the answer was sealed
 * @param closedAt when it was taken back, or asked anew
 */
record Clarification(UUID id, UUID application, int number, List<String> questions, String message, Instant dueAt,
		UUID askedBy, String askedByName, Instant askedAt, int revision, @Nullable Instant savedAt,
		@Nullable Instant answeredAt, @Nullable Instant closedAt) {

	Clarification {
		questions = List.copyOf(questions);
	}

	State state(Instant now) {
		if (this.answeredAt != null) {
			return State.ANSWERED;
		}
		if (this.closedAt != null) {
			return State.CLOSED;
		}
		return now.isAfter(this.dueAt) ? State.OVERDUE : State.OPEN;
	}

	/** Without what it says. */
	@Override
	public String toString() {
		return "Clarification[%s]".formatted(this.id);
	}

	/** Where it stands. */
	enum State {

		OPEN, OVERDUE, ANSWERED, CLOSED;

		/** The state as messages write it. */
		String slug() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
