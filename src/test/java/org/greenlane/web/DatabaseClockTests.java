package org.greenlane.web;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import org.greenlane.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class DatabaseClockTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void twoServersTellTheDatabasesTimeWhateverTheirOwnSays() {
		DatabaseClock first = new DatabaseClock(this.jdbc);
		first.instant();
		DatabaseClock second = new DatabaseClock(this.jdbc);
		for (int i = 0; i < 20; i++) {
			Instant before = there();
			Instant one = first.instant();
			Instant other = second.withZone(ZoneId.of("Pacific/Kiritimati")).instant();
			Instant after = there();
			assertThat(one).isBetween(before.minus(Duration.ofMillis(250)), after.plus(Duration.ofMillis(250)));
			assertThat(other).isBetween(before.minus(Duration.ofMillis(250)), after.plus(Duration.ofMillis(250)));
		}
	}

	private Instant there() {
		return this.jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
	}

}
