package org.greenlane.reports;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pages of published reports.
 */
@Component
@Order(7)
class ReportPages implements PublicPages {

	private final JdbcClient jdbc;

	ReportPages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Stream<String> addresses() {
		return Stream.concat(Stream.of("/reports"),
				this.jdbc.sql("select '/reports/' || symbol from reports.published_reports order by symbol")
					.query((row, n) -> row.getString(1))
					.list()
					.stream());
	}

}
