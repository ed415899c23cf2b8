package org.greenlane.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.greenlane.sources.Grade;
import org.greenlane.sources.SourceLinks;
import org.greenlane.sources.SourceTable;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads records with what follows from them, each list in one statement.
 */
@Component
public class Observations {

	private static final String ROWS = """
			select o.*, o.economy{_lang} as economy_name, %s as sources from participation.observations o
			""".formatted(new SourceTable("participation.record_sources", "record_id").json("o.id"));

	private final JdbcClient jdbc;

	private final SourceLinks sources;

	Observations(JdbcClient jdbc, SourceLinks sources) {
		this.jdbc = jdbc;
		this.sources = sources;
	}

	/**
	 * The records of an economy by their dates, those without a date last.
	 */
	public List<Observation> of(String iso2, Language language) {
		return rows("where o.iso2 = :iso2 order by o.reference nulls last, o.id", "iso2", iso2, language);
	}

	/**
	 * Records by their ids, in the order of their dates.
	 */
	List<Observation> of(Collection<String> ids, Language language) {
		return ids.isEmpty() ? List.of()
				: rows("where o.id in (:ids) order by o.reference nulls last, o.id", "ids", ids, language);
	}

	/**
	 * The newest counts of the parts that an economy's neighbours in its customs union
	 * have, by name.
	 */
	public List<Observation> memberStates(Language language) {
		return rows("where o.scope = :scope and o.latest order by o.economy{_lang} collate \"und-x-icu\"", "scope",
				Scope.MEMBER_STATE_SHARE.name(), language);
	}

	private List<Observation> rows(String where, String name, Object value, Language language) {
		String sql = (ROWS + where).replace("{_lang}", language.column(""));
		return this.jdbc.sql(sql).param(name, value).query(this::row).list();
	}

	private Observation row(ResultSet row, int number) throws SQLException {
		@Nullable String qualifier = row.getString("qualifier");
		return new Observation(row.getString("id"), row.getString("iso2"), row.getString("economy_name"),
				row.getString("programme_code"), row.getString("programme_name"), Scope.valueOf(row.getString("scope")),
				Unit.valueOf(row.getString("unit")), PartialDate.read(row.getString("reference")).orElse(null),
				number(row, "total"), (qualifier != null) ? Qualifier.valueOf(qualifier) : null, number(row, "msme"),
				number(row, "share_base"), row.getBigDecimal("msme_share"), row.getString("definition"),
				FigureStatus.valueOf(row.getString("total_status")), FigureStatus.valueOf(row.getString("msme_status")),
				row.getBoolean("latest"), Arrays.asList((String[]) row.getArray("differing").getArray()),
				Grade.valueOf(row.getString("grade")), this.sources.read(row.getString("sources")));
	}

	private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
		int number = row.getInt(column);
		return row.wasNull() ? null : number;
	}

}
