package org.greenlane.screening;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where the screening of an application stands.
 *
 * @param version the number of its newest sealed version, which the state is about
 * @param verdict the verdict that stands, if any
 * @param reason the code of the reason where it is ineligible or is to be
 * @param clarification where the newest clarification stands
 * @param clarificationDueAt until when that can be answered
 */
public record Standing(UUID application, UUID call, int version, boolean withdrawn, State state, @Nullable UUID verdict,
		Optional<String> reason, Asked clarification, @Nullable Instant clarificationDueAt) {

	/**
	 * What a form says that it was made from, by which a decision on something else is
	 * noticed.
	 */
	public String mark() {
		return "%d:%s:%s".formatted(this.version, this.state.slug(), (this.verdict != null) ? this.verdict : "none");
	}

	/** Whether the applicants have been asked something and can still answer. */
	public boolean isAsked(Instant now) {
		return (this.clarification == Asked.OPEN || this.clarification == Asked.OVERDUE)
				&& this.clarificationDueAt != null && !now.isAfter(this.clarificationDueAt);
	}

	/** Whether nothing is decided of the newest version. */
	public boolean isUndecided() {
		return this.state == State.PENDING || this.state == State.STALE;
	}

	/** Whether nothing keeps judging from beginning. */
	public boolean isSettled() {
		return this.withdrawn || this.state == State.ELIGIBLE || this.state == State.INELIGIBLE;
	}

	/** What was decided of the newest version. */
	public enum State {

		/** Nothing. */
		PENDING,
		/** One person says that it is ineligible. */
		PROPOSED,
		/** It takes part. */
		ELIGIBLE,
		/** It does not take part, as two people say. */
		INELIGIBLE,
		/** Nothing, but something of an earlier one. */
		STALE;

		/** The state as messages and addresses write it. */
		public String slug() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** Where a clarification stands. */
	public enum Asked {

		/** None was asked for. */
		NONE,
		/** The applicants can answer. */
		OPEN,
		/** They did not in time. */
		OVERDUE,
		/** They did. */
		ANSWERED;

		/** The state as messages and addresses write it. */
		public String slug() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
