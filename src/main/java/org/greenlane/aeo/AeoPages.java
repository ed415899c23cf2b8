package org.greenlane.aeo;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pages of programmes.
 */
@Component
@Order(1)
class AeoPages implements PublicPages {

	private final JdbcClient jdbc;

	AeoPages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Stream<String> addresses() {
		Stream<String> rows = this.jdbc.sql("select '/aeo/programmes/' || code from aeo.programmes order by code")
			.query((row, n) -> row.getString(1))
			.list()
			.stream();
		return Stream.concat(Stream.of("/aeo", "/aeo/programmes", "/aeo/compare"), rows);
	}

}
