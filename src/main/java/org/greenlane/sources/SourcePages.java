package org.greenlane.sources;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pages of sources.
 */
@Component
class SourcePages implements PublicPages {

	private final JdbcClient jdbc;

	SourcePages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Stream<String> addresses() {
		Stream<String> rows = this.jdbc.sql("select '/sources/' || id as address from sources.sources order by 1")
			.query((row, n) -> row.getString("address"))
			.list()
			.stream();
		return Stream.concat(Stream.of("/sources"), rows);
	}

}
