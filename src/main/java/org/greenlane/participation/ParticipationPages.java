package org.greenlane.participation;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pages of records.
 */
@Component
@Order(4)
class ParticipationPages implements PublicPages {

	private final JdbcClient jdbc;

	ParticipationPages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Stream<String> addresses() {
		Stream<String> rows = this.jdbc.sql("select lower(id) from participation.records order by 1")
			.query((row, n) -> "/participation/records/" + row.getString(1))
			.list()
			.stream();
		return Stream.concat(Stream.of("/participation/records"), rows);
	}

}
