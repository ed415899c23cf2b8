package org.greenlane.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.greenlane.sources.SourceLinks;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads single arrangements, in three statements.
 */
@Component
class Arrangements {

	private static final String ARRANGEMENT = """
			select a.id, a.name{_lang} as name, a.kind, a.status, a.signed, a.in_force, a.parties_basis, a.grade, a.note,
				a.as_of,
				(select coalesce(json_agg(json_build_object('id', s.id, 'title', s.title, 'url', s.url, 'grade', s.grade)
					order by s.grade, s.title), '[]')
				from sources.sources s
				where s.id in (select source_id from recognition.arrangement_sources where arrangement_id = a.id
					union select x.source_id from recognition.arrangement_party_sources x
						join recognition.arrangement_parties p on p.id = x.party_id where p.arrangement_id = a.id)) as sources
			from recognition.arrangement_rows a where a.id = :id
			""";

	private static final String PARTIES = """
			select lower(p.iso2) as iso2, e.name{_lang} as name, p.status, p.in_force
			from recognition.arrangement_parties p join economies.economies e on e.iso2 = p.iso2
			where p.arrangement_id = :id
			order by e.name{_lang} collate "und-x-icu"
			""";

	private static final String RELATED = """
			select a.id, a.name{_lang} as name, a.status,
				string_agg(e.name{_lang}, ' – ' order by e.name{_lang} collate "und-x-icu") as parties
			from recognition.arrangement_parties mine
			join recognition.arrangement_parties theirs on theirs.iso2 = mine.iso2 and theirs.arrangement_id <> :id
			join recognition.arrangement_rows a on a.id = theirs.arrangement_id
			join economies.economies e on e.iso2 = theirs.iso2
			where mine.arrangement_id = :id
			group by a.id, a.kind, a.name{_lang}, a.status having count(*) > 1
			order by a.kind desc, a.name{_lang} collate "und-x-icu"
			""";

	private final JdbcClient jdbc;

	private final SourceLinks sources;

	private final PartyProgrammes programmes;

	Arrangements(JdbcClient jdbc, SourceLinks sources, PartyProgrammes programmes) {
		this.jdbc = jdbc;
		this.sources = sources;
		this.programmes = programmes;
	}

	/**
	 * Everything known of an arrangement.
	 * @param language the language of names
	 */
	Optional<Arrangement> find(String id, Language language) {
		List<Arrangement.Party> parties = withProgrammes(parties(id, language));
		List<Arrangement.Related> related = related(id, language);
		return sql(ARRANGEMENT, id, language).query((row, n) -> arrangement(row, parties, related)).optional();
	}

	private List<Arrangement.Party> parties(String id, Language language) {
		return sql(PARTIES, id, language).query((row, n) -> {
			String status = row.getString("status");
			return new Arrangement.Party(row.getString("iso2"), row.getString("name"),
					(status != null) ? Arrangement.PartyStatus.valueOf(status) : null, date(row, "in_force"),
					List.of());
		}).list();
	}

	private List<Arrangement.Party> withProgrammes(List<Arrangement.Party> parties) {
		Map<String, List<PartyProgrammes.PartyProgramme>> programmes = this.programmes
			.of(parties.stream().map(Arrangement.Party::iso2).toList());
		return parties.stream()
			.map((party) -> party.running(programmes.getOrDefault(party.iso2(), List.of())))
			.toList();
	}

	private List<Arrangement.Related> related(String id, Language language) {
		return sql(RELATED, id, language)
			.query((row, n) -> new Arrangement.Related(row.getString("id"), row.getString("name"),
					ArrangementStatus.valueOf(row.getString("status")), row.getString("parties")))
			.list();
	}

	private JdbcClient.StatementSpec sql(String text, String id, Language language) {
		return this.jdbc.sql(text.replace("{_lang}", language.column(""))).param("id", id);
	}

	private Arrangement arrangement(ResultSet row, List<Arrangement.Party> parties, List<Arrangement.Related> related)
			throws SQLException {
		String basis = row.getString("parties_basis");
		return new Arrangement(row.getString("id"), row.getString("name"),
				ArrangementKind.valueOf(row.getString("kind")), ArrangementStatus.valueOf(row.getString("status")),
				date(row, "signed"), date(row, "in_force"), (basis != null) ? PartiesBasis.valueOf(basis) : null,
				row.getString("grade"), row.getString("note"), date(row, "as_of"), parties, related,
				this.sources.read(row.getString("sources")));
	}

	private static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
		return PartialDate.read(row.getString(column)).orElse(null);
	}

}
