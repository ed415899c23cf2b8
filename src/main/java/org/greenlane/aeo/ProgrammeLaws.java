package org.greenlane.aeo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.greenlane.measures.LegalTexts;
import org.greenlane.recognition.PartyProgrammes;
import org.greenlane.sources.SourceLinks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells modules below which programmes economies run, and under what law.
 */
@Component
class ProgrammeLaws implements LegalTexts, PartyProgrammes {

	private static final String LAWS = """
			select lower(p.iso2) as iso2, p.code, p.name, p.legal_basis, p.eligibility, %s as law, %s as thresholds
			from aeo.programmes p
			where lower(p.iso2) in (:economies)
				and coalesce(p.legal_basis, p.eligibility) is not null
			order by p.code
			""".formatted(citing("LEGAL_BASIS"), citing("ELIGIBILITY_THRESHOLDS"));

	private final JdbcClient jdbc;

	private final SourceLinks sources;

	ProgrammeLaws(JdbcClient jdbc, SourceLinks sources) {
		this.jdbc = jdbc;
		this.sources = sources;
	}

	@Override
	public Map<String, List<LegalText>> ofEconomies(Collection<String> iso2) {
		Map<String, List<LegalText>> laws = new LinkedHashMap<>();
		if (!iso2.isEmpty()) {
			this.jdbc.sql(LAWS).param("economies", iso2).query((row) -> {
				laws.computeIfAbsent(row.getString("iso2"), (economy) -> new ArrayList<>()).add(law(row));
			});
		}
		return laws;
	}

	@Override
	public Map<String, List<PartyProgramme>> of(Collection<String> iso2) {
		Map<String, List<PartyProgramme>> programmes = new LinkedHashMap<>();
		if (!iso2.isEmpty()) {
			this.jdbc.sql(
					"select lower(iso2), code, name from aeo.programmes where lower(iso2) in (:economies) order by code")
				.param("economies", iso2)
				.query((row) -> {
					programmes.computeIfAbsent(row.getString(1), (economy) -> new ArrayList<>())
						.add(new PartyProgramme(row.getString(2), row.getString(3)));
				});
		}
		return programmes;
	}

	/**
	 * The sources that are cited for a programme's field itself, and not just for the
	 * programme.
	 */
	private static String citing(String field) {
		return """
				(select coalesce(json_agg(json_build_object('id', s.id, 'title', s.title, 'url', s.url, 'grade', s.grade)
				order by s.grade, s.title), '[]') from sources.sources s where s.id in (select x.source_id
				from aeo.programme_citations c join aeo.programme_citation_sources x on x.citation_id = c.id
				where c.programme_code = p.code and c.field = '%s'
					and c.note is distinct from 'sources of the whole row'))"""
			.formatted(field);
	}

	private LegalText law(ResultSet row) throws SQLException {
		return new LegalText(row.getString("code"), row.getString("name"), row.getString("legal_basis"),
				this.sources.read(row.getString("law")), row.getString("eligibility"),
				this.sources.read(row.getString("thresholds")));
	}

}
