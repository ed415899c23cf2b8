package org.greenlane.participation;

import java.util.List;
import java.util.Locale;

import org.greenlane.sources.SourceUse;
import org.greenlane.sources.SourceUses;
import org.greenlane.web.Language;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which records rest on a source.
 */
@Component
@Order(3)
class RecordSourceUses implements SourceUses {

	private static final String USES = """
			select o.economy{_lang} as economy, o.id || coalesce(', ' || o.reference, '') as words, o.id
			from participation.record_sources l join participation.observations o on o.id = l.record_id
			where l.source_id = :source order by 1, o.reference nulls last, o.id
			""";

	private final JdbcClient jdbc;

	RecordSourceUses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<SourceUse> of(String sourceId) {
		return this.jdbc.sql(USES.replace("{_lang}", Language.current().column("")))
			.param("source", sourceId)
			.query((row, n) -> new SourceUse("participation.records.title", row.getString("economy"),
					row.getString("words"), List.of(),
					"/participation/records/" + row.getString("id").toLowerCase(Locale.ROOT)))
			.list();
	}

}
