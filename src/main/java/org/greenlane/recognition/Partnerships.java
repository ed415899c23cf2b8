package org.greenlane.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.greenlane.web.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads who recognises whom, in two statements.
 */
@Component
class Partnerships {

	/**
	 * How many economies the matrix shows unless asked for others.
	 */
	static final int MOST = 20;

	private static final String ECONOMIES = """
			select e.iso2, e.name{_lang} as name, e.wco_region,
				count(distinct r.partner) filter (where r.status in ('IN_FORCE', 'SIGNED')) as partners
			from recognition.partnerships r join economies.economies e on e.iso2 = r.iso2
			group by e.iso2 order by e.name{_lang} collate "und-x-icu"
			""";

	private static final String MARKS = """
			select r.iso2, r.partner, (array_agg(r.status order by s.strength, a.kind, a.id))[1] as status,
				(array_agg(a.id order by s.strength, a.kind, a.id))[1] as arrangement,
				case when count(*) = 1 and min(a.kind) = 'BILATERAL' then ''
					else string_agg(a.name{_lang}, '; ' order by s.strength, a.kind, a.id) end as names
			from recognition.partnerships r
			join recognition.arrangement_rows a on a.id = r.arrangement_id
			cross join lateral (select array_position(array['IN_FORCE', 'SIGNED', 'PILOT', 'NEGOTIATING'], r.status)
				as strength) s
			group by r.iso2, r.partner
			""";

	private final JdbcClient jdbc;

	Partnerships(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The matrix of the chosen economies. Those with most partners stand in that order
	 * and are the same in every language, others stand in the alphabet's.
	 */
	RecognitionMatrix matrix(MatrixAxis rows, MatrixAxis columns, Language language) {
		List<RecognitionMatrix.Economy> economies = this.jdbc.sql(ECONOMIES.replace("{_lang}", language.column("")))
			.query(Partnerships::economy)
			.list();
		Map<RecognitionMatrix.Pair, RecognitionMatrix.Mark> marks = new HashMap<>();
		this.jdbc.sql(MARKS.replace("{_lang}", language.column(""))).query((row) -> {
			marks.put(new RecognitionMatrix.Pair(row.getString("iso2"), row.getString("partner")), mark(row));
		});
		return new RecognitionMatrix(chosen(economies, rows), chosen(economies, columns), marks);
	}

	private static List<RecognitionMatrix.Economy> chosen(List<RecognitionMatrix.Economy> economies, MatrixAxis axis) {
		Stream<RecognitionMatrix.Economy> all = economies.stream();
		return switch (axis) {
			case ALL -> economies;
			case MOST_PARTNERS -> all.sorted(Comparator.comparingInt(RecognitionMatrix.Economy::partners)
				.reversed()
				.thenComparing(RecognitionMatrix.Economy::iso2)).limit(MOST).toList();
			default -> all.filter((economy) -> economy.region().equals(axis.name())).toList();
		};
	}

	private static RecognitionMatrix.Economy economy(ResultSet row, int number) throws SQLException {
		return new RecognitionMatrix.Economy(row.getString("iso2"), row.getString("name"), row.getString("wco_region"),
				row.getInt("partners"));
	}

	private static RecognitionMatrix.Mark mark(ResultSet row) throws SQLException {
		return new RecognitionMatrix.Mark(ArrangementStatus.valueOf(row.getString("status")),
				row.getString("arrangement"), row.getString("names"));
	}

}
