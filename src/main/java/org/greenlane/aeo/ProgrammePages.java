package org.greenlane.aeo;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pages of programmes.
 */
@Component
class ProgrammePages implements PublicPages {

	private final JdbcClient jdbc;

	ProgrammePages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Stream<String> addresses() {
		Stream<String> programmes = this.jdbc.sql("select code from aeo.programmes order by code")
			.query(String.class)
			.list()
			.stream()
			.map((code) -> "/aeo/programmes/" + code);
		return Stream.concat(Stream.of("/aeo", "/aeo/programmes"), programmes);
	}

}
