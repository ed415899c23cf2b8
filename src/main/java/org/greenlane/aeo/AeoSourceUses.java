package org.greenlane.aeo;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.greenlane.sources.SourceUse;
import org.greenlane.sources.SourceUses;
import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which programmes, fields of programmes, measures, evidence and arrangements rest on a
 * source.
 */
@Component
@Order(1)
class AeoSourceUses implements SourceUses {

	private static final String USES = """
			select * from (
				select 'aeo.source.programmes' as kind, 1 as place, e.name{_lang} as name, p.name as words,
					(select array_agg(distinct c.field) from aeo.programme_citations c
						join aeo.programme_citation_sources cs on cs.citation_id = c.id
						where c.programme_code = p.code and cs.source_id = :source) as fields, '/aeo/programmes/' || p.code as address
				from aeo.programmes p join economies.economies e on e.iso2 = p.iso2
				where p.code in (select programme_code from aeo.programme_sources where source_id = :source
					union select c.programme_code from aeo.programme_citations c
					join aeo.programme_citation_sources cs on cs.citation_id = c.id where cs.source_id = :source)
				union all
				select 'aeo.source.measures', 2, e.name{_lang}, m.description, null, '/economies/' || lower(e.iso2)
				from measures.measure_sources l join measures.measures m on m.id = l.measure_id
				join economies.economies e on e.iso2 = m.iso2 where l.source_id = :source
				union all
				select 'aeo.source.evidence', 3, e.name{_lang}, v.description, null, '/economies/' || lower(e.iso2)
				from measures.cost_evidence_sources l join measures.cost_evidence v on v.id = l.evidence_id
				join economies.economies e on e.iso2 = v.iso2 where l.source_id = :source
				union all
				select 'aeo.source.arrangements', 4, a.name{_lang}, null, null, '/aeo/mras/' || a.id
				from recognition.arrangement_rows a
				where a.id in (select arrangement_id from recognition.arrangement_sources where source_id = :source
					union select p.arrangement_id from recognition.arrangement_parties p
					join recognition.arrangement_party_sources l on l.party_id = p.id where l.source_id = :source)) u
			order by place, name collate "und-x-icu", words
			""";

	private final JdbcClient jdbc;

	AeoSourceUses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<SourceUse> of(String sourceId) {
		return this.jdbc.sql(USES.replace("{_lang}", Language.current().column("")))
			.param("source", sourceId)
			.query((row, n) -> new SourceUse(row.getString("kind"), row.getString("name"), row.getString("words"),
					fields(row.getArray("fields")), row.getString("address")))
			.list();
	}

	private static List<String> fields(@Nullable Array fields) throws SQLException {
		return (fields == null) ? List.of()
				: Stream.of((String[]) fields.getArray()).map((field) -> "aeo.source.field." + field).toList();
	}

}
