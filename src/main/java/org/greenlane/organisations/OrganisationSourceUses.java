package org.greenlane.organisations;

import java.util.List;

import org.greenlane.sources.SourceUse;
import org.greenlane.sources.SourceUses;
import org.greenlane.web.Language;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which organisations rest on a source.
 */
@Component
@Order(6)
class OrganisationSourceUses implements SourceUses {

	private final JdbcClient jdbc;

	OrganisationSourceUses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<SourceUse> of(String sourceId) {
		return this.jdbc.sql("""
				select coalesce(o.%1$s, o.name) as name, o.slug from organisations.organisation_sources l
				join organisations.organisations o on o.slug = l.organisation_slug where l.source_id = ?
				order by coalesce(o.%1$s, o.name) collate "und-x-icu"
				""".formatted(Language.current().column("name")))
			.param(sourceId)
			.query((row, n) -> new SourceUse("organisations.organisations.title", row.getString("name"), null,
					List.of(), "/organisations/" + row.getString("slug")))
			.list();
	}

}
