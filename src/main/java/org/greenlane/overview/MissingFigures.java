package org.greenlane.overview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.greenlane.economies.Economies;
import org.greenlane.economies.Economy;
import org.greenlane.economies.MsmeDefinition;
import org.greenlane.economies.MsmeDefinitions;
import org.greenlane.indicators.Input;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what somebody who is asked for a figure needs to know.
 */
@Component
class MissingFigures {

	private final JdbcClient jdbc;

	private final Economies economies;

	private final MsmeDefinitions definitions;

	MissingFigures(JdbcClient jdbc, Economies economies, MsmeDefinitions definitions) {
		this.jdbc = jdbc;
		this.economies = economies;
		this.definitions = definitions;
	}

	/**
	 * A figure of an economy; empty where there is no such economy.
	 * @param iso2 the economy's code in lower case
	 */
	Optional<MissingFigure> of(Input input, String iso2) {
		return this.economies.findById(iso2.toUpperCase(Locale.ROOT))
			.map((economy) -> new MissingFigure(input, economy, programmes(economy),
					this.definitions.of(economy).stream().filter(MsmeDefinition::current).toList(),
					earlier(economy).orElse(null)));
	}

	private List<String> programmes(Economy economy) {
		return this.jdbc.sql("""
				select name from aeo.programmes where iso2 in (:own, :territory) and type <> 'CUSTOMS_COMPLIANCE'
				order by status <> 'OPERATIONAL', code
				""")
			.param("own", economy.getIso2())
			.param("territory", economy.getAeoTerritory())
			.query((row, n) -> row.getString(1))
			.list();
	}

	private Optional<String> earlier(Economy economy) {
		return this.jdbc.sql("""
				select definition from participation.observations
				where iso2 = :own and definition is not null and scope <> 'SURVEY_RESPONDENTS'
				order by reference desc nulls last, id limit 1
				""").param("own", economy.getIso2()).query((row, n) -> row.getString(1)).optional();
	}

}
