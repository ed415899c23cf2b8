package org.greenlane.spotlights;

import java.util.List;

import org.greenlane.sources.SourceUse;
import org.greenlane.sources.SourceUses;
import org.greenlane.web.Language;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which Spotlights, barriers and steps rest on a source.
 */
@Component
@Order(8)
class SpotlightSourceUses implements SourceUses {

	private static final String USES = """
			select 'spotlights.spotlights.title' as kind, coalesce(o.%1$s, o.name) as subject, null as words,
				'/spotlights/' || s.id as address
			from spotlights.spotlight_sources l join spotlights.spotlights s on s.id = l.spotlight_id
			join organisations.organisations o on o.slug = s.organisation where l.source_id = :source
			union all
			select 'spotlights.barriers.title.list', coalesce(b.%2$s, b.title), null, '/barriers/' || b.id
			from spotlights.barriers b where b.id in (
				select barrier_id from spotlights.barrier_sources where source_id = :source
				union select f.barrier_id from spotlights.follow_up_sources l
					join spotlights.follow_up_barriers f on f.follow_up_id = l.follow_up_id where l.source_id = :source)
			order by kind desc, subject
			""";

	private final JdbcClient jdbc;

	SpotlightSourceUses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<SourceUse> of(String sourceId) {
		Language language = Language.current();
		return this.jdbc.sql(USES.formatted(language.column("name"), language.column("title")))
			.param("source", sourceId)
			.query((row, n) -> new SourceUse(row.getString("kind"), row.getString("subject"), row.getString("words"),
					List.of(), row.getString("address")))
			.list();
	}

}
