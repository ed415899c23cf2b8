package org.greenlane.aeo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the headline figures, each of which is the length of a list.
 */
@Component
class Headlines {

	private final JdbcClient jdbc;

	Headlines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Figures read() {
		return this.jdbc.sql("""
				select (select count(*) from aeo.programmes) as programmes,
					(select count(*) from aeo.programmes where status = 'OPERATIONAL') as operational,
					(select count(distinct iso2) from aeo.programmes) as economies,
					(select count(*) from measures.measures) as measures,
					(select count(distinct iso2) from measures.measures) as economies_with_measures,
					(select count(*) from recognition.arrangements where status = 'IN_FORCE') as in_force,
					(select count(*) from recognition.arrangements where status = 'SIGNED') as signed
				""").query(Figures.class).single();
	}

	/**
	 * The figures.
	 *
	 * @param operational programmes that hold certified operators
	 * @param economies economies with a programme of any status
	 */
	record Figures(long programmes, long operational, long economies, long measures, long economiesWithMeasures,
			long inForce, long signed) {
	}

}
