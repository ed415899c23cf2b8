package org.greenlane.measures;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pages of measures for small firms.
 */
@Component
@Order(2)
class MeasurePages implements PublicPages {

	private final JdbcClient jdbc;

	MeasurePages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Stream<String> addresses() {
		Stream<String> rows = this.jdbc.sql(
				"select '/aeo/measures/' || lower(replace(code, '_', '-')) from measures.measure_codes order by position")
			.query((row, n) -> row.getString(1))
			.list()
			.stream();
		return Stream.concat(Stream.of("/aeo/measures", "/aeo/measures/evidence"), rows);
	}

}
