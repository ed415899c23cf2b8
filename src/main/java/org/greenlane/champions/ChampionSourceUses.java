package org.greenlane.champions;

import java.util.List;

import org.greenlane.sources.SourceUse;
import org.greenlane.sources.SourceUses;
import org.greenlane.web.Language;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which editions and laureates rest on a source.
 */
@Component
@Order(9)
class ChampionSourceUses implements SourceUses {

	private static final String USES = """
			select 'champions.title' as kind, 1 as place, d.year || ' – ' || d.%1$s as name, '/champions/' || d.slug as page
			from champions.edition_sources x join champions.editions d on d.slug = x.edition where x.source_id = :source
			union all
			select 'champions.laureates.title', 2, d.year || ' – ' || coalesce(o.%2$s, o.name),
				'/champions/' || l.edition || '/' || l.slug
			from champions.laureate_sources x join champions.laureates l on l.id = x.laureate_id
			join champions.editions d on d.slug = l.edition
			join organisations.organisations o on o.slug = l.organisation where x.source_id = :source
			order by place, name
			""";

	private final JdbcClient jdbc;

	ChampionSourceUses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<SourceUse> of(String sourceId) {
		Language language = Language.current();
		return this.jdbc.sql(USES.formatted(language.column("theme"), language.column("name")))
			.param("source", sourceId)
			.query((row, n) -> new SourceUse(row.getString("kind"), row.getString("name"), null, List.of(),
					row.getString("page")))
			.list();
	}

}
