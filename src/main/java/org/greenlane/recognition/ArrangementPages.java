package org.greenlane.recognition;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pages of mutual recognition.
 */
@Component
@Order(3)
class ArrangementPages implements PublicPages {

	private final JdbcClient jdbc;

	ArrangementPages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Stream<String> addresses() {
		Stream<String> rows = this.jdbc.sql("select '/aeo/mras/' || id from recognition.arrangements order by id")
			.query((row, n) -> row.getString(1))
			.list()
			.stream();
		return Stream.concat(Stream.of("/aeo/mras", "/aeo/mras/matrix"), rows);
	}

}
