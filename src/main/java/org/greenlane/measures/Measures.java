package org.greenlane.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.greenlane.sources.SourceLinks;
import org.greenlane.sources.SourceTable;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads kinds of measures and who takes them.
 */
@Component
class Measures {

	private static final String CODES = """
			select c.code, c.label{_lang} as label, count(distinct m.iso2) as economies, count(m.id) as measures
			from measures.measure_codes c left join measures.measures m on m.measure_code = c.code
			group by c.code order by c.position
			""";

	private static final String MEASURES = """
			select lower(m.iso2) as iso2, e.name{_lang} as economy, m.id, m.description, m.since, m.amount, m.currency,
				m.grade, m.note, m.as_of, %s as sources
			from measures.measures m join economies.economies e on e.iso2 = m.iso2
			where m.measure_code = :code
			order by e.name{_lang} collate "und-x-icu", m.since nulls last, m.id
			""".formatted(new SourceTable("measures.measure_sources", "measure_id").json("m.id"));

	private final JdbcClient jdbc;

	private final SourceLinks sources;

	private final LegalTexts laws;

	Measures(JdbcClient jdbc, SourceLinks sources, LegalTexts laws) {
		this.jdbc = jdbc;
		this.sources = sources;
		this.laws = laws;
	}

	/**
	 * All kinds in their order, also those that nobody has.
	 */
	List<MeasureCode> codes(Language language) {
		return this.jdbc.sql(localised(CODES, language))
			.query((row, n) -> new MeasureCode(row.getString("code"), row.getString("label"), row.getInt("economies"),
					row.getInt("measures")))
			.list();
	}

	/**
	 * The kind that an address names.
	 */
	Optional<MeasureCode> find(String slug, Language language) {
		return codes(language).stream().filter((code) -> code.slug().equals(slug)).findFirst();
	}

	/**
	 * Who takes measures of a kind, by name, each with the law of its programmes.
	 */
	List<EconomyMeasures> of(MeasureCode code, Language language) {
		Map<String, EconomyMeasures> economies = new LinkedHashMap<>();
		this.jdbc.sql(localised(MEASURES, language)).param("code", code.code()).query((row) -> {
			String name = row.getString("economy");
			economies
				.computeIfAbsent(row.getString("iso2"),
						(iso2) -> new EconomyMeasures(iso2, name, new ArrayList<>(), List.of()))
				.measures()
				.add(measure(row));
		});
		Map<String, List<LegalTexts.LegalText>> laws = this.laws.ofEconomies(economies.keySet());
		return economies.values()
			.stream()
			.map((economy) -> economy.under(laws.getOrDefault(economy.iso2(), List.of())))
			.toList();
	}

	private static String localised(String sql, Language language) {
		return sql.replace("{_lang}", language.column(""));
	}

	private EconomyMeasures.Measure measure(ResultSet row) throws SQLException {
		return new EconomyMeasures.Measure(row.getString("id"), row.getString("description"),
				PartialDate.read(row.getString("since")).orElse(null), row.getBigDecimal("amount"),
				row.getString("currency"), row.getString("grade"), row.getString("note"),
				PartialDate.read(row.getString("as_of")).orElse(null), this.sources.read(row.getString("sources")));
	}

}
