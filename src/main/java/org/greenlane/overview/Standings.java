package org.greenlane.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.greenlane.economies.WcoRegion;
import org.greenlane.indicators.Count;
import org.greenlane.indicators.Total;
import org.greenlane.participation.Qualifier;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds up in the database what is known of programmes.
 */
@Component
class Standings {

	private static final String REGIONS = """
			select wco_region, count(*) as operational, count(total) as counted,
				count(*) filter (where months < 24) as fresh, count(msme) as small, count(*) filter (where split) as split,
				count(*) filter (where measures > 0) as measured, sum(companies) filter (where for_economy) as companies,
				count(companies) filter (where for_economy) as covered, count(*) filter (where for_economy) as economies,
				coalesce(bool_or(companies_qualifier <> 'EXACT') filter (where for_economy), false) as inexact,
				min(companies_reference) filter (where for_economy) as oldest,
				max(companies_reference) filter (where for_economy) as newest,
				coalesce(bool_or(companies_reference is null) filter (where for_economy and companies is not null), false)
					as undated
			from participation.standings where status = 'OPERATIONAL' group by rollup (wco_region)
			""";

	private static final String MARKS = """
			select lower(iso2) as iso2, economy{_lang} as economy, name, wco_region, case when msme is not null then 3
				when months < 24 then 2 when total is not null then 1 else 0 end as known
			from participation.standings where status = 'OPERATIONAL' order by economy{_lang} collate "und-x-icu", code
			""";

	private static final String LARGEST = """
			select lower(iso2) as iso2, economy{_lang} as economy, lower(companies_record_id) as record, companies,
				coalesce(companies_qualifier, 'EXACT') as qualifier, companies_reference as reference
			from participation.standings where for_economy and companies is not null
			order by companies desc, code limit :most
			""";

	private static final String GROWN = """
			with counted as (
				select programme_code, scope, unit, id, total, coalesce(qualifier, 'EXACT') as qualifier, reference,
					row_number() over (partition by programme_code, scope order by reference, grade, id) as first,
					row_number() over (partition by programme_code, scope order by reference desc, grade, id) as last
				from participation.observations
				where programme_code is not null and total is not null and reference is not null and unit = 'OPERATORS')
			select lower(p.iso2) as iso2, p.economy{_lang} as economy, f.programme_code || ' ' || f.scope as scope, f.unit,
				lower(f.id) as first_record, f.total as first, f.reference as first_date, f.qualifier as first_qualifier,
				lower(l.id) as last_record, l.total as last, l.reference as last_date, l.qualifier as last_qualifier
			from counted f
			join counted l on l.programme_code = f.programme_code and l.scope = f.scope and l.last = 1 and l.id <> f.id
			join participation.standings p on p.code = f.programme_code and p.for_economy
			where f.first = 1 order by l.total desc, f.programme_code
			""";

	private final JdbcClient jdbc;

	Standings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What is known of the operational programmes of each region, and of all.
	 */
	List<Region> regions() {
		return this.jdbc.sql(REGIONS).query(Standings::region).list();
	}

	/**
	 * Every operational programme, by the names of their economies.
	 */
	List<ProgrammeMark> marks(Language language) {
		return this.jdbc.sql(localised(MARKS, language))
			.query((row, n) -> new ProgrammeMark(row.getString("iso2"), row.getString("economy"), row.getString("name"),
					WcoRegion.valueOf(row.getString("wco_region")), row.getInt("known")))
			.list();
	}

	/**
	 * The programmes with most certified companies.
	 */
	List<CountedProgramme> largest(int most, Language language) {
		return this.jdbc.sql(localised(LARGEST, language))
			.param("most", most)
			.query((row, n) -> new CountedProgramme(row.getString("iso2"), row.getString("economy"),
					row.getString("record"), row.getInt("companies"), Qualifier.valueOf(row.getString("qualifier")),
					PartialDate.read(row.getString("reference")).orElse(null)))
			.list();
	}

	/**
	 * The programmes of which companies were counted twice or more, the largest first.
	 */
	List<GrownProgramme> grown(Language language) {
		return this.jdbc.sql(localised(GROWN, language)).query(Standings::grown).list();
	}

	private static Region region(ResultSet row, int number) throws SQLException {
		@Nullable String region = row.getString("wco_region");
		return new Region((region != null) ? WcoRegion.valueOf(region) : null, row.getInt("operational"),
				row.getInt("counted"), row.getInt("fresh"), row.getInt("small"), row.getInt("split"),
				row.getInt("measured"),
				Total.of(row.getObject("companies", Long.class), row.getInt("covered"), row.getInt("economies")),
				row.getBoolean("inexact"), PartialDate.read(row.getString("oldest")).orElse(null),
				PartialDate.read(row.getString("newest")).orElse(null), row.getBoolean("undated"));
	}

	private static GrownProgramme grown(ResultSet row, int number) throws SQLException {
		return new GrownProgramme(row.getString("iso2"), row.getString("economy"), row.getString("first_record"),
				count(row, "first"), Qualifier.valueOf(row.getString("first_qualifier")), row.getString("last_record"),
				count(row, "last"), Qualifier.valueOf(row.getString("last_qualifier")));
	}

	private static Count count(ResultSet row, String which) throws SQLException {
		return new Count(row.getLong(which), row.getString("unit"), row.getString("scope"),
				PartialDate.read(row.getString(which + "_date")).orElse(null));
	}

	static String localised(String sql, Language language) {
		return sql.replace("{_lang}", language.column(""));
	}

}
