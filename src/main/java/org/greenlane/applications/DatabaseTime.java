package org.greenlane.applications;

import java.time.Instant;
import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The time by which deadlines are judged: asked of the database in the transaction that
 * depends on it, and never of the machine that answers, so that of two servers whose
 * clocks differ none is kinder. Tests put another in its place.
 */
@Component
public class DatabaseTime {

	private final JdbcClient jdbc;

	DatabaseTime(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The time of this moment, not of the beginning of the transaction. */
	public Instant now() {
		return this.jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
	}

}
