package org.greenlane.series;

import java.util.List;

import org.greenlane.sources.SourceUse;
import org.greenlane.sources.SourceUses;
import org.greenlane.web.Language;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which values of series rest on a source.
 */
@Component
@Order(3)
class SeriesSourceUses implements SourceUses {

	private static final String USES = """
			select concat_ws(', ', s.name{_lang}, coalesce(e.name{_lang}, s.area{_lang}), left(v.date, 4)) as subject,
				s.code, v.id
			from series.value_sources l join series.series_values v on v.id = l.value_id
			join series.series s on s.code = v.series_code left join economies.economies e on e.iso2 = v.iso2
			where l.source_id = :source order by s.position, v.id
			""";

	private final JdbcClient jdbc;

	SeriesSourceUses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<SourceUse> of(String sourceId) {
		return this.jdbc.sql(USES.replace("{_lang}", Language.current().column("")))
			.param("source", sourceId)
			.query((row, n) -> new SourceUse("series.values.title", row.getString("subject"), null, List.of(),
					"/series/" + Series.slug(row.getString("code")) + "#" + row.getString("id")))
			.list();
	}

}
