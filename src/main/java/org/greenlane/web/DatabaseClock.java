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
 * is over. It asks the database once a minute how far this machine is off.
 */
@Component
class DatabaseClock extends Clock {

	private static final Duration GOOD_FOR = Duration.ofMinutes(1);

	private final JdbcClient jdbc;

	private final AtomicReference<@Nullable Offset> offset = new AtomicReference<>();

	DatabaseClock(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.offset(Clock.system(zone), current().ahead());
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(current().ahead());
	}

	private Offset current() {
		@Nullable Offset known = this.offset.get();
		if (known == null || System.nanoTime() - known.askedAt() > GOOD_FOR.toNanos()) {
			Offset asked = ask();
			this.offset.compareAndSet(known, asked);
			return asked;
		}
		return known;
	}

	private Offset ask() {
		Instant before = Instant.now();
		Instant there = this.jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
		Instant middle = before.plus(Duration.between(before, Instant.now()).dividedBy(2));
		return new Offset(Duration.between(middle, there), System.nanoTime());
	}

	private record Offset(Duration ahead, long askedAt) {
	}

}
