package org.greenlane.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one clock: it tells the database's time, so that several servers agree about what
 * is over. It asks the database once a minute and counts on from there, and never looks
 * at this machine's own time, which may be wrong or be set.
 */
@Component
class DatabaseClock extends Clock {

	private static final Duration GOOD_FOR = Duration.ofMinutes(1);

	private final JdbcClient jdbc;

	private final AtomicReference<@Nullable Told> told = new AtomicReference<>();

	DatabaseClock(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new InZone(this, zone);
	}

	@Override
	public Instant instant() {
		return current().now();
	}

	private Told current() {
		@Nullable Told known = this.told.get();
		if (known == null || known.age().compareTo(GOOD_FOR) > 0) {
			Told asked = ask();
			this.told.compareAndSet(known, asked);
			return asked;
		}
		return known;
	}

	/** The answer was true about half-way between asking and hearing it. */
	private Told ask() {
		long before = System.nanoTime();
		Instant there = this.jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
		return new Told(there, before + (System.nanoTime() - before) / 2);
	}

	/**
	 * What the database said.
	 *
	 * @param there its time
	 * @param at when that was, by a counter of this machine that nobody sets
	 */
	private record Told(Instant there, long at) {

		Duration age() {
			return Duration.ofNanos(System.nanoTime() - this.at);
		}

		Instant now() {
			return this.there.plus(age());
		}

	}

	/** The same clock for who thinks in a zone. */
	private static final class InZone extends Clock {

		private final Clock clock;

		private final ZoneId zone;

		InZone(Clock clock, ZoneId zone) {
			this.clock = clock;
			this.zone = zone;
		}

		@Override
		public ZoneId getZone() {
			return this.zone;
		}

		@Override
		public Clock withZone(ZoneId other) {
			return new InZone(this.clock, other);
		}

		@Override
		public Instant instant() {
			return this.clock.instant();
		}

	}

}
