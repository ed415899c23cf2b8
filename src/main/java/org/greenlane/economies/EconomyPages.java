package org.greenlane.economies;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pages of economies.
 */
@Component
class EconomyPages implements PublicPages {

	private final JdbcClient jdbc;

	EconomyPages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Stream<String> addresses() {
		Stream<String> rows = this.jdbc
			.sql("select '/economies/' || lower(iso2) as address from economies.economies order by 1")
			.query((row, n) -> row.getString("address"))
			.list()
			.stream();
		return Stream.concat(Stream.of("/economies", "/economies/definitions"), rows);
	}

}
