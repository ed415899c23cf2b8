package org.greenlane.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.greenlane.participation.Scope;
import org.greenlane.participation.Unit;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the shares of small firms, and the kinds of measures beside which they stand.
 */
@Component
class Shares {

	/**
	 * Definitions with most shares come first, since only within one can shares be
	 * compared.
	 */
	private static final String SHARES = """
			select lower(o.id) as record, lower(o.iso2) as iso2, o.economy{_lang} as economy, o.scope, o.unit, o.reference,
				o.msme, coalesce(o.share_base, o.total) as base, coalesce(o.share_base = o.total, true) as whole,
				o.msme_share, coalesce(o.definition, '') as definition
			from participation.observations o
			join (select coalesce(definition, '') as definition, count(*) as shares from participation.observations
				where msme_share is not null group by 1) d on d.definition = coalesce(o.definition, '')
			where o.msme_share is not null
			order by d.shares desc, d.definition, o.economy{_lang} collate "und-x-icu", o.iso2,
				o.scope <> 'NATIONAL_PROGRAMME', o.scope, o.reference nulls last, o.id
			limit :most
			""";

	private static final String KINDS = """
			select lower(replace(c.code, '_', '-')) as slug, c.label{_lang} as label, count(distinct m.iso2) as economies
			from measures.measure_codes c join measures.measures m on m.measure_code = c.code
			group by c.code order by economies desc, c.position
			""";

	private final JdbcClient jdbc;

	Shares(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The first so many shares, by definition, economy, scope, unit and date.
	 */
	List<Share> first(int most, Language language) {
		return this.jdbc.sql(Standings.localised(SHARES, language))
			.param("most", most)
			.query((row, n) -> share(row))
			.list();
	}

	/**
	 * How many shares there are.
	 */
	int all() {
		return this.jdbc.sql("select count(*) from participation.observations where msme_share is not null")
			.query(Integer.class)
			.single();
	}

	/**
	 * The kinds of measures that anybody has, the most frequent first.
	 */
	List<MeasureKind> kinds(Language language) {
		return this.jdbc.sql(Standings.localised(KINDS, language))
			.query((row, n) -> new MeasureKind(row.getString("slug"), row.getString("label"), row.getInt("economies")))
			.list();
	}

	private static Share share(ResultSet row) throws SQLException {
		return new Share(row.getString("record"), row.getString("iso2"), row.getString("economy"),
				Scope.valueOf(row.getString("scope")), Unit.valueOf(row.getString("unit")),
				PartialDate.read(row.getString("reference")).orElse(null), row.getInt("msme"), row.getInt("base"),
				row.getBoolean("whole"), row.getBigDecimal("msme_share"), row.getString("definition"));
	}

}
