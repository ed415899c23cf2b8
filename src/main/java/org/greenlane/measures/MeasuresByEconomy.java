package org.greenlane.measures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.greenlane.sources.Confirmations;
import org.greenlane.sources.SourceLinks;
import org.greenlane.sources.SourceTable;
import org.greenlane.web.PartialDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what economies do for small firms, for pages of other modules.
 */
@Component
public class MeasuresByEconomy {

	private static final SourceTable SOURCES = new SourceTable("measures.measure_sources", "measure_id");

	private static final String MEASURES = """
			select m.id, m.iso2, m.measure_code, m.description, m.since, %s as confirmed, %s as sources
			from measures.measures m where m.iso2 in (:economies)
			order by m.measure_code, m.since nulls last, m.id
			""".formatted(Confirmations.day("measures.measures", "m.id"), SOURCES.json("m.id"));

	private final JdbcClient jdbc;

	private final SourceLinks links;

	MeasuresByEconomy(JdbcClient jdbc, SourceLinks links) {
		this.jdbc = jdbc;
		this.links = links;
	}

	/**
	 * The measures by economy, in one statement. An economy without any has no entry.
	 * @param iso2 the codes of the economies, at least one
	 */
	public Map<String, List<EconomyMeasure>> of(Collection<String> iso2) {
		return this.jdbc.sql(MEASURES)
			.param("economies", iso2)
			.query((row, n) -> new EconomyMeasure(row.getString(1), row.getString(2), row.getString(3),
					row.getString(4), PartialDate.read(row.getString(5)).orElse(null),
					PartialDate.read(row.getString(6)).orElse(null), this.links.read(row.getString(7))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(EconomyMeasure::iso2));
	}

}
