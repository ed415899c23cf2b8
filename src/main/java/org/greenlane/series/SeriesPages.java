package org.greenlane.series;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The list of values and a page for each series.
 */
@Component
@Order(5)
class SeriesPages implements PublicPages {

	private final JdbcClient jdbc;

	SeriesPages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Stream<String> addresses() {
		Stream<String> series = this.jdbc
			.sql("select '/series/' || replace(code, '_', '-') from series.series order by position")
			.query((row, n) -> row.getString(1))
			.list()
			.stream();
		return Stream.concat(Stream.of("/series"), series);
	}

}
