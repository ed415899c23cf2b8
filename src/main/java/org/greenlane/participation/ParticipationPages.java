package org.greenlane.participation;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pages of records and of economies that have some.
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
		Stream<String> rows = this.jdbc.sql("""
				select address from (
					select distinct '/participation/' || lower(iso2) as address, 1 as place from participation.records
					union all
					select '/participation/records/' || lower(id), 2 from participation.records) p
				order by place, address
				""").query((row, n) -> row.getString("address")).list().stream();
		return Stream.concat(Stream.of("/participation/records"), rows);
	}

}
