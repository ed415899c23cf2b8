package org.greenlane.organisations;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pages of organisations.
 */
@Component
class OrganisationPages implements PublicPages {

	private final JdbcClient jdbc;

	OrganisationPages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Stream<String> addresses() {
		Stream<String> rows = this.jdbc
			.sql("select '/organisations/' || slug from organisations.organisations order by 1")
			.query((row, n) -> row.getString(1))
			.list()
			.stream();
		return Stream.concat(Stream.of("/organisations"), rows);
	}

}
