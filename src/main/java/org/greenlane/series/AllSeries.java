package org.greenlane.series;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.greenlane.web.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads which series there are.
 */
@Component
class AllSeries {

	private static final String SERIES = """
			select s.code, s.family, s.unit, s.%s as name, count(v.id) as values, left(min(v.date), 4) as first,
				left(max(v.date), 4) as last
			from series.series s left join series.series_values v on v.series_code = s.code
			group by s.code order by s.position
			""";

	private final JdbcClient jdbc;

	AllSeries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All series by family, in their order.
	 */
	Map<Family, List<Series>> byFamily(Language language) {
		return all(language).stream().collect(Collectors.groupingBy(Series::family, TreeMap::new, Collectors.toList()));
	}

	/**
	 * All series in their order.
	 */
	List<Series> all(Language language) {
		return this.jdbc.sql(SERIES.formatted(language.column("name")))
			.query((row, n) -> new Series(row.getString("code"), Family.valueOf(row.getString("family")),
					Unit.valueOf(row.getString("unit")), row.getString("name"), row.getInt("values"),
					row.getString("first"), row.getString("last")))
			.list();
	}

}
