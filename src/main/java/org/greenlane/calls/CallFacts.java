package org.greenlane.calls;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What happened to a call, each with its moment; null for what did not happen.
 *
 * @param publishedAt from when readers know of it
 * @param judgingAt when screening ended and judging began
 * @param decidedAt when the outcome was decided, which is not told yet
 * @param announcedAt from when the outcome is public
 * @param cancelledAt when it was given up
 */
public record CallFacts(@Nullable Instant publishedAt, @Nullable Instant judgingAt, @Nullable Instant decidedAt,
		@Nullable Instant announcedAt, @Nullable Instant cancelledAt) {

	/** Of a call that has just been begun. */
	static final CallFacts NONE = new CallFacts(null, null, null, null, null);

	/** Where a call with these facts and dates stands at a moment. */
	CallPhase phase(CallDates dates, Instant now) {
		if (reached(this.cancelledAt, now)) {
			return CallPhase.CANCELLED;
		}
		if (!reached(this.publishedAt, now)) {
			return CallPhase.DRAFT;
		}
		if (reached(this.announcedAt, now)) {
			return CallPhase.ANNOUNCED;
		}
		if (reached(this.decidedAt, now)) {
			return CallPhase.DECIDED;
		}
		if (reached(this.judgingAt, now)) {
			return CallPhase.JUDGING;
		}
		if (dates.isOver(now)) {
			return CallPhase.SCREENING;
		}
		return reached(dates.opensAt(), now) ? CallPhase.OPEN : CallPhase.UPCOMING;
	}

	private static boolean reached(@Nullable Instant moment, Instant now) {
		return moment != null && !now.isBefore(moment);
	}

}
