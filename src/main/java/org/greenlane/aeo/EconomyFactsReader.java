package org.greenlane.aeo;

import org.greenlane.economies.Economy;
import org.greenlane.sources.Confirmations;
import org.greenlane.sources.SourceTable;
import org.greenlane.web.Language;
import tools.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads all that is known of an economy in one statement.
 */
@Component
class EconomyFactsReader {

	private static final String RANKED = "array_position(array['OPERATIONAL', 'PILOT', 'PHASING_OUT', 'SUSPENDED', 'LEGAL_FRAMEWORK', 'UNDER_DEVELOPMENT', 'UNKNOWN'], p.status)";

	private static final String STRENGTH = "array_position(array['IN_FORCE', 'SIGNED', 'PILOT', 'NEGOTIATING'], r.status)";

	private static final String OFFER = """
			json_build_object('code', p.code, 'economy', e.name{_lang}, 'name', p.name, 'status', p.status,
				'launched', p.launched, 'grade', p.grade, 'sources', %s)"""
		.formatted(sources("aeo.programme_sources", "programme_code", "p.code"));

	private static final String PROGRAMMES = """
			select coalesce(json_agg(%s order by %s, p.code), '[]')
			from aeo.programmes p join economies.economies e on e.iso2 = p.iso2 where p.iso2 in (:own, :territory)"""
		.formatted(OFFER, RANKED);

	private static final String MEASURES = """
			select coalesce(json_agg(json_build_object('code', m.measure_code, 'label', c.label{_lang},
				'economy', e.name{_lang}, 'description', m.description, 'year', coalesce(m.since, m.as_of), 'amount', m.amount,
				'currency', m.currency, 'note', m.note, 'confirmed', %s, 'sources', %s)
				order by c.position, m.since, m.id), '[]')
			from measures.measures m join measures.measure_codes c on c.code = m.measure_code
			join economies.economies e on e.iso2 = m.iso2 where m.iso2 in (:own, :territory)"""
		.formatted(Confirmations.day("measures.measures", "m.id"),
				sources("measures.measure_sources", "measure_id", "m.id"));

	private static final String EVIDENCE = """
			select coalesce(json_agg(json_build_object('economy', e.name{_lang}, 'description', v.description,
				'year', coalesce(v.since, v.as_of), 'amount', v.amount, 'currency', v.currency, 'note', v.note, 'sources', %s)
				order by v.since, v.id), '[]')
			from measures.cost_evidence v join economies.economies e on e.iso2 = v.iso2 where v.iso2 in (:own, :territory)"""
		.formatted(sources("measures.cost_evidence_sources", "evidence_id", "v.id"));

	private static final String PARTNERS = """
			select coalesce(json_agg(json_build_object('iso2', q.iso2, 'name', q.name, 'status', q.status,
				'arrangements', q.arrangements) order by q.name collate "und-x-icu"), '[]')
			from (select e.iso2, e.name{_lang} as name, (array_agg(r.status order by %1$s))[1] as status,
					json_agg(json_build_object('id', a.id, 'name', a.name) order by %1$s, a.kind, a.id) as arrangements
				from recognition.partnerships r join recognition.arrangements a on a.id = r.arrangement_id
				join economies.economies e on e.iso2 = r.partner
				where r.iso2 = :territory group by e.iso2) q""".formatted(STRENGTH);

	/**
	 * For an economy without a programme, those it would look at first: of the same
	 * region, operational ones, then by the great circle between the economies'
	 * positions.
	 */
	private static final String NEAREST = """
			select coalesce(json_agg(n.offer), '[]') from (
				select %s as offer from aeo.programmes p join economies.economies e on e.iso2 = p.iso2
				join economies.economies here on here.iso2 = :own
				where not exists (select 1 from aeo.programmes o where o.iso2 in (:own, :territory))
				order by e.wco_region <> here.wco_region, p.status <> 'OPERATIONAL',
					power(sin(radians(e.latitude - here.latitude) / 2), 2)
					+ cos(radians(here.latitude)) * cos(radians(e.latitude))
					* power(sin(radians(e.longitude - here.longitude) / 2), 2), p.code
				limit 5) n""".formatted(OFFER);

	private static final String FACTS = """
			select json_build_object('programmes', (%s), 'nearest', (%s), 'measures', (%s), 'evidence', (%s),
				'partners', (%s), 'contact', %s, 'territory', (select name{_lang} from economies.economies where iso2 = :territory))
			"""
		.formatted(PROGRAMMES, NEAREST, MEASURES, EVIDENCE, PARTNERS, Administrations.CONTACT);

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	EconomyFactsReader(JdbcClient jdbc, ObjectMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	EconomyFacts of(Economy economy) {
		String facts = this.jdbc.sql(localised(FACTS))
			.param("own", economy.getIso2())
			.param("territory", economy.getAeoTerritory())
			.query(String.class)
			.single();
		return this.json.readValue(facts, EconomyFacts.class);
	}

	private static String localised(String sql) {
		return sql.replace("{_lang}", Language.current().column(""));
	}

	private static String sources(String table, String key, String row) {
		return new SourceTable(table, key).json(row);
	}

}
