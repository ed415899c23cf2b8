package org.greenlane.spotlights;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pages of Spotlights and barriers.
 */
@Component
class SpotlightPages implements PublicPages {

	private final JdbcClient jdbc;

	SpotlightPages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Stream<String> addresses() {
		Stream<String> rows = this.jdbc.sql("""
				select '/spotlights/' || id from spotlights.spotlights
				union all select '/barriers/' || id from spotlights.barriers order by 1""")
			.query((row, n) -> row.getString(1))
			.list()
			.stream();
		return Stream.concat(Stream.of("/spotlights", "/barriers"), rows);
	}

}
