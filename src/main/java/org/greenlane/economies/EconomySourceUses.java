package org.greenlane.economies;

import java.util.List;
import java.util.Locale;

import org.greenlane.sources.SourceUse;
import org.greenlane.sources.SourceUses;
import org.greenlane.web.Language;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which definitions and economies rest on a source.
 */
@Component
@Order(2)
class EconomySourceUses implements SourceUses {

	private static final String USES = """
			select * from (
				select 'economies.definitions.title' as kind, 1 as place, e.%1$s as name, d.sector as words, e.iso2
				from economies.msme_definition_sources l join economies.msme_definitions d on d.id = l.definition_id
				join economies.economies e on e.iso2 = d.iso2 where l.source_id = :source
				union all
				select 'economies.economies.title', 2, e.%1$s, null, e.iso2
				from economies.economy_sources l join economies.economies e on e.iso2 = l.iso2
				where l.source_id = :source) u
			order by place, name collate "und-x-icu", words
			""";

	private final JdbcClient jdbc;

	EconomySourceUses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<SourceUse> of(String sourceId) {
		return this.jdbc.sql(USES.formatted(Language.current().column("name")))
			.param("source", sourceId)
			.query((row, n) -> new SourceUse(row.getString("kind"), row.getString("name"), row.getString("words"),
					List.of(), "/economies/" + row.getString("iso2").toLowerCase(Locale.ROOT)))
			.list();
	}

}
