package org.greenlane.calls;

import java.time.Duration;
import java.time.Instant;

/**
 * How long it is until a deadline, as readers say it: the two largest units.
 *
 * @param seconds what is left, never less than none
 */
public record TimeLeft(long seconds) {

	static TimeLeft until(Instant deadline, Instant now) {
		return new TimeLeft(Math.max(0, Duration.between(now, deadline).toSeconds()));
	}

	/**
	 * The message that says it: {@code days}, {@code hours}, {@code minutes} or
	 * {@code none}.
	 */
	public String key() {
		if (this.seconds == 0) {
			return "calls.left.none";
		}
		return "calls.left." + ((days() > 0) ? "days" : (hours() > 0) ? "hours" : "minutes");
	}

	public long days() {
		return this.seconds / 86_400;
	}

	public long hours() {
		return this.seconds / 3_600 % 24;
	}

	/** Whole minutes, the last of which counts until its end. */
	public long minutes() {
		return (days() == 0 && hours() == 0) ? Math.ceilDiv(this.seconds, 60) : this.seconds / 60 % 60;
	}

}
