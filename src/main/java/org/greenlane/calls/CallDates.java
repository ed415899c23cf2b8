package org.greenlane.calls;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * When a call opens and closes.
 *
 * @param opensAt the first moment at which somebody can apply, or null while unknown
 * @param closesAt the deadline as it is published, or null while unknown
 * @param zone in which both are said and typed
 * @param grace how long after the deadline what was saved before it can still be sent
 */
public record CallDates(@Nullable Instant opensAt, @Nullable Instant closesAt, ZoneId zone, Duration grace) {

	/** Whether both moments are known, and in their order. */
	boolean areComplete() {
		return this.opensAt != null && this.closesAt != null && this.closesAt.isAfter(this.opensAt);
	}

	/** Whether nothing can be sent any more, whatever was saved. */
	boolean isOver(Instant now) {
		return this.closesAt != null && now.isAfter(this.closesAt.plus(this.grace));
	}

	/**
	 * The deadline.
	 * @throws NullPointerException while it is unknown
	 */
	Deadline deadline() {
		return new Deadline(Objects.requireNonNull(this.closesAt), this.zone);
	}

	/** The same with a later deadline. */
	CallDates until(Instant later) {
		return new CallDates(this.opensAt, later, this.zone, this.grace);
	}

}
