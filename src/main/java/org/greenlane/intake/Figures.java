package org.greenlane.intake;

import java.util.List;

import org.greenlane.calls.Call;
import org.greenlane.intake.Figure.Group;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts the applications to a call in one statement, so that all figures are of one
 * moment and add up.
 */
@Repository
class Figures {

	private final JdbcClient jdbc;

	Figures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The figures, group by group; within one the largest first, days and hours in time.
	 */
	List<Figure> of(Call call) {
		return this.jdbc
			.sql("""
					with l as materialized (select * from intake.listed where call_id = :call),
					events as (
						select created_at at time zone zone as at, 1 as began, 0 as sent, 0 as withdrawn from l
						union all
						select submitted_at at time zone zone, 0, 1, (withdrawn_at is not null)::int from l where submitted_at is not null),
					counted as (
						select 'ALL' as about, '' as code, count(*) as began, count(submitted_at) as sent, count(withdrawn_at) as withdrawn from l
						union all select 'LANGUAGE', language, count(*), count(submitted_at), count(withdrawn_at) from l group by language
						union all select 'ECONOMY', economy, null, count(*), count(withdrawn_at) from l where submitted_at is not null group by economy
						union all select 'ENTITY_TYPE', entity_type, null, count(*), count(withdrawn_at) from l where submitted_at is not null
							group by entity_type
						union all select 'TRACK', track, null, count(*), count(withdrawn_at) from l where submitted_at is not null group by track
						union all select 'DAY', to_char(at, 'YYYY-MM-DD'), sum(began), sum(sent), sum(withdrawn) from events group by 2
						union all select 'HOUR', to_char(at, 'YYYY-MM-DD HH24'), sum(began), sum(sent), sum(withdrawn) from events group by 2)
					select * from counted order by about, case when about in ('DAY', 'HOUR') then code end, sent desc, code""")
			.param("call", call.id())
			.query((row, n) -> new Figure(Group.valueOf(row.getString("about")), row.getString("code"),
					row.getObject("began", Long.class), row.getLong("sent"), row.getLong("withdrawn")))
			.list();
	}

}
