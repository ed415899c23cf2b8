package org.greenlane.aeo;

import java.text.NumberFormat;

import org.greenlane.indicators.Indicators;
import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

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
		return this.jdbc
			.sql("""
					select (select count(*) from aeo.programmes) as programmes,
						(select count(*) from aeo.programmes where status = 'OPERATIONAL') as operational,
						(select count(distinct iso2) from aeo.programmes) as economies,
						(select count(*) from measures.measures) as measures,
						(select count(distinct iso2) from measures.measures) as economies_with_measures,
						(select count(*) from recognition.arrangements where status = 'IN_FORCE') as in_force,
						(select count(*) from recognition.arrangements where status = 'SIGNED') as signed,
						(select count(distinct iso2) from aeo.programmes where status = 'OPERATIONAL') as operational_economies,
						(select count(distinct (least(r.iso2, r.partner), greatest(r.iso2, r.partner)))
							from recognition.partnerships r
							join aeo.programmes o on o.iso2 = r.iso2 and o.status = 'OPERATIONAL'
							join aeo.programmes p on p.iso2 = r.partner and p.status = 'OPERATIONAL'
							where r.status in ('IN_FORCE', 'SIGNED')) as pairs
					""")
			.query(Figures.class)
			.single();
	}

	/**
	 * The figures.
	 *
	 * @param operational programmes that hold certified operators
	 * @param economies economies with a programme of any status
	 * @param operationalEconomies economies with an operational programme
	 * @param pairs of these, each once, that recognise each other
	 */
	record Figures(long programmes, long operational, long economies, long measures, long economiesWithMeasures,
			long inForce, long signed, int operationalEconomies, int pairs) {

		/** I18 as a reader writes it, or null with fewer than two economies. */
		public @Nullable String density(Language language) {
			NumberFormat format = NumberFormat.getPercentInstance(language.locale());
			format.setMaximumFractionDigits(1);
			return Indicators.networkDensity(this.pairs, this.operationalEconomies)
				.map((percent) -> format.format(percent.movePointLeft(2)))
				.orElse(null);
		}

	}

}
