package org.greenlane.outputs;

import java.util.List;

import org.greenlane.sources.SourceUse;
import org.greenlane.sources.SourceUses;
import org.greenlane.web.Language;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which outputs, or what is known of them, rest on a source.
 */
@Component
@Order(9)
class OutputSourceUses implements SourceUses {

	private final JdbcClient jdbc;

	OutputSourceUses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<SourceUse> of(String sourceId) {
		return this.jdbc
			.sql("""
					select coalesce(o.%s, o.name) as name, coalesce(o.slug, lower(o.id)) as address from outputs.outputs o
					where o.id in (select output_id from outputs.output_sources where source_id = :source
						union select f.output_id from outputs.finding_sources l join outputs.findings f on f.id = l.finding_id
							where l.source_id = :source)
					order by o.id
					"""
				.formatted(Language.current().column("name")))
			.param("source", sourceId)
			.query((row, n) -> new SourceUse("outputs.outputs.title", row.getString("name"), null, List.of(),
					"/outputs/" + row.getString("address")))
			.list();
	}

}
