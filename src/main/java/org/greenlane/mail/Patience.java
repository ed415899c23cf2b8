package org.greenlane.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a letter waits for its server: a minute after the first attempt, twice as long
 * after each further one, at most an hour; and two days in all.
 */
final class Patience {

	private static final Duration FIRST = Duration.ofMinutes(1);

	private static final Duration LONGEST = Duration.ofHours(1);

	private static final Duration IN_ALL = Duration.ofDays(2);

	private Patience() {
	}

	/**
	 * When to try again, or nothing where it is time to give up.
	 * @param attempts how many have failed, at least 1
	 */
	static Optional<Instant> next(Instant written, int attempts, Instant now) {
		Instant next = now.plus(pause(attempts));
		return next.isAfter(written.plus(IN_ALL)) ? Optional.empty() : Optional.of(next);
	}

	private static Duration pause(int attempts) {
		// From the seventh on it would be longer than the longest.
		return (attempts > 6) ? LONGEST : FIRST.multipliedBy(1L << (attempts - 1));
	}

}
