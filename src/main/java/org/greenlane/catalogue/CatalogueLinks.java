package org.greenlane.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers what leads to a thing, in both directions; only what everybody may see now.
 */
@Component
public class CatalogueLinks {

	private static final String TITLED = """
			select distinct on (e.kind, e.key) e.kind, e.key, e.language, e.title, e.address, e.dated
			from catalogue.links l join catalogue.entries e on (e.kind, e.key) = (l.%s_kind, l.%1$s_key)
			where (l.%s_kind, l.%2$s_key, l.role) = (:kind, :key, :role)
				and e.visible_from <= :now and :now < e.visible_until
			order by e.kind, e.key, e.language <> :language, e.language <> 'en', e.language""";

	private static final String NEWEST_FIRST = "select * from (%s) named order by dated desc nulls last, title";

	private final JdbcClient jdbc;

	private final Clock clock;

	CatalogueLinks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What is something to a thing, newest first: the reports that name an economy.
	 */
	public List<Named> to(Thing thing, LinkRole role, Language language) {
		return read(TITLED.formatted("from", "to"), thing, role, language);
	}

	/**
	 * What a thing is something to, newest first: the economies that a report names.
	 */
	public List<Named> from(Thing thing, LinkRole role, Language language) {
		return read(TITLED.formatted("to", "from"), thing, role, language);
	}

	private List<Named> read(String sql, Thing thing, LinkRole role, Language language) {
		return this.jdbc.sql(NEWEST_FIRST.formatted(sql))
			.param("kind", thing.kind().name())
			.param("key", thing.key())
			.param("role", role.name())
			.param("language", language.tag())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.query(CatalogueLinks::named)
			.list();
	}

	private static Named named(ResultSet row, int number) throws SQLException {
		return new Named(new Thing(Kind.valueOf(row.getString("kind")), row.getString("key")),
				Language.ofTag(row.getString("language")).orElseThrow(), row.getString("title"),
				row.getString("address"), PartialDate.read(row.getString("dated")).orElse(null));
	}

}
