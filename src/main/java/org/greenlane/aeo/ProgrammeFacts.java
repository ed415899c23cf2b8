package org.greenlane.aeo;

import org.greenlane.measures.EconomyMeasure;
import org.greenlane.measures.MeasuresByEconomy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.greenlane.listings.LabelBook;
import org.greenlane.sources.Grade;
import org.greenlane.sources.SourceLinks;
import org.greenlane.sources.SourceTable;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;
import org.greenlane.web.PartialDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gathers what is known of programmes, in three statements however many they are.
 */
@Component
class ProgrammeFacts {

	private static final SourceTable CITATION_SOURCES = new SourceTable("aeo.programme_citation_sources",
			"citation_id");

	private static final int NEIGHBOURS = 6;

	private final Programmes programmes;

	private final JdbcClient jdbc;

	private final SourceLinks links;

	private final LabelBook labels;

	private final MeasuresByEconomy measures;

	private final ProgrammeFigures figures;

	ProgrammeFacts(Programmes programmes, JdbcClient jdbc, SourceLinks links, LabelBook labels,
			MeasuresByEconomy measures, ProgrammeFigures figures) {
		this.programmes = programmes;
		this.jdbc = jdbc;
		this.links = links;
		this.labels = labels;
		this.measures = measures;
		this.figures = figures;
	}

	/**
	 * The programmes with these codes, in this order.
	 * @throws NotFoundException if there is no such programme
	 */
	List<ProgrammePage> of(List<String> codes) {
		Map<String, Programme> found = this.programmes.findByCodes(codes)
			.stream()
			.collect(Collectors.toMap(Programme::getCode, (programme) -> programme));
		codes.stream().filter((code) -> !found.containsKey(code)).findFirst().ifPresent((code) -> {
			throw new NotFoundException("Programme " + code);
		});
		Map<String, Map<CitedField, List<Citation>>> citations = citations(found);
		Map<String, List<EconomyMeasure>> measures = this.measures
			.of(found.values().stream().map(Programme::getIso2).toList());
		Map<String, String> letters = this.labels.of(AeoLabels.BENEFIT_LETTERS, Language.current());
		return codes.stream().map((code) -> {
			Programme programme = Objects.requireNonNull(found.get(code));
			return new ProgrammePage(programme, citations.getOrDefault(code, Map.of()), programme.letters(letters),
					measures.getOrDefault(programme.getIso2(), List.of()), this.figures.of(code));
		}).toList();
	}

	/**
	 * Programmes of the same region, those that do most for small firms and resemble it
	 * most first.
	 */
	List<ProgrammePage.Neighbour> neighbours(String code) {
		Language language = Language.current();
		return this.jdbc
			.sql("""
					select n.code, n.iso2, n.name, n.economy%s as economy, cardinality(n.measures) as measures, n.partner_count
					from aeo.programme_rows p join aeo.programme_rows n on n.wco_region = p.wco_region and n.iso2 <> p.iso2
					where p.code = :code and n.status = 'OPERATIONAL'
					order by (n.type = p.type) desc, least(cardinality(n.measures), 3)
						+ (n.development_status = p.development_status)::int + (n.operator_types && p.operator_types)::int desc,
						n.partner_count desc, n.code limit :most
					"""
				.formatted(language.column("")))
			.param("code", code)
			.param("most", NEIGHBOURS)
			.query((row, n) -> new ProgrammePage.Neighbour(row.getString(1), row.getString(2), row.getString(3),
					row.getString(4), row.getInt(5), row.getInt(6)))
			.list();
	}

	private Map<String, Map<CitedField, List<Citation>>> citations(Map<String, Programme> programmes) {
		return this.jdbc.sql("select c.programme_code, c.field, c.value, c.as_of, c.grade, c.note, %s as sources "
			.formatted(CITATION_SOURCES.json("c.id"))
				+ "from aeo.programme_citations c where c.programme_code in (:codes) order by c.grade, c.as_of desc nulls last, c.position")
			.param("codes", programmes.keySet())
			.query((row, n) -> Map.entry(row.getString(1), citation(row, programmes)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors
				.groupingBy(Citation::field, () -> new EnumMap<>(CitedField.class), Collectors.toList()))));
	}

	private Citation citation(ResultSet row, Map<String, Programme> programmes) throws SQLException {
		CitedField field = CitedField.valueOf(row.getString("field"));
		String said = row.getString("value");
		String note = row.getString("note");
		Programme programme = Objects.requireNonNull(programmes.get(row.getString("programme_code")));
		return new Citation(field, said, PartialDate.read(row.getString("as_of")).orElse(null),
				Grade.valueOf(row.getString("grade")), note, Agreement.of(field, said, programme.shown(field), note),
				this.links.read(row.getString("sources")));
	}

}
