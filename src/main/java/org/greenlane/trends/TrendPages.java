package org.greenlane.trends;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pages of economies of which there is a record.
 */
@Component
@Order(4)
class TrendPages implements PublicPages {

	private final JdbcClient jdbc;

	TrendPages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Stream<String> addresses() {
		return this.jdbc.sql("select distinct lower(iso2) from participation.records order by 1")
			.query((row, n) -> "/participation/" + row.getString(1))
			.list()
			.stream();
	}

}
