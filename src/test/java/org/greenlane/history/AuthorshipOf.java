package org.greenlane.history;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Signs changes of a database of one's own.
 */
public final class AuthorshipOf {

	private AuthorshipOf() {
	}

	public static Authorship database(DataSource database) {
		return new Authorship(JdbcClient.create(database));
	}

}
