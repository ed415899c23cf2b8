package org.greenlane.champions;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pages of editions and laureates.
 */
@Component
@Order(9)
class ChampionPages implements PublicPages {

	private final JdbcClient jdbc;

	ChampionPages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Stream<String> addresses() {
		return Stream.concat(Stream.of("/champions", "/champions/laureates"), this.jdbc.sql("""
				select '/champions/' || slug from champions.editions
				union all select '/champions/' || edition || '/' || slug from champions.laureates order by 1
				""").query((row, n) -> row.getString(1)).list().stream());
	}

}
