package org.greenlane.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The portal's clock in tests: it tells the database's time until a test sets it. Whoever
 * sets it lets it go again, in {@code @AfterEach}, as all tests share it.
 */
@Component
@Primary
public class ClockUnderTest extends Clock {

	private final DatabaseClock real;

	private volatile @Nullable Instant set;

	ClockUnderTest(DatabaseClock real) {
		this.real = real;
	}

	/** Stands still at a moment. */
	public void set(Instant moment) {
		this.set = moment;
	}

	/** Goes on with the database's time. */
	public void letGo() {
		this.set = null;
	}

	@Override
	public Instant instant() {
		Instant moment = this.set;
		return (moment != null) ? moment : this.real.instant();
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("Nobody needs it");
	}

}
