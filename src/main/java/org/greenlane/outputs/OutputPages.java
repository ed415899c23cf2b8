package org.greenlane.outputs;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pages of outputs.
 */
@Component
class OutputPages implements PublicPages {

	private final JdbcClient jdbc;

	OutputPages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Stream<String> addresses() {
		Stream<String> rows = this.jdbc
			.sql("select '/outputs/' || coalesce(slug, lower(id)) from outputs.outputs order by 1")
			.query((row, n) -> row.getString(1))
			.list()
			.stream();
		return Stream.concat(Stream.of("/outputs"), rows);
	}

}
