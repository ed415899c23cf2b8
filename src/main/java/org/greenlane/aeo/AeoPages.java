package org.greenlane.aeo;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pages of programmes, measures and arrangements.
 */
@Component
class AeoPages implements PublicPages {

	private final JdbcClient jdbc;

	AeoPages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Stream<String> addresses() {
		Stream<String> pages = Stream.of("/aeo", "/aeo/programmes", "/aeo/measures", "/aeo/measures/evidence",
				"/aeo/mras", "/aeo/mras/matrix");
		Stream<String> rows = this.jdbc.sql("""
				select '/aeo/programmes/' || code as address from aeo.programmes
				union all select '/aeo/measures/' || lower(replace(code, '_', '-')) from measures.measure_codes
				union all select '/aeo/mras/' || id from recognition.arrangements order by address
				""").query((row, n) -> row.getString("address")).list().stream();
		return Stream.concat(pages, rows);
	}

}
