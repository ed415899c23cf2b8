package org.greenlane.economies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.greenlane.sources.Confirmations;
import org.greenlane.sources.Grade;
import org.greenlane.sources.SourceLinks;
import org.greenlane.sources.SourceTable;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the definitions of an economy, those in use first.
 */
@Component
public class MsmeDefinitions {

	private static final SourceTable SOURCES = new SourceTable("economies.msme_definition_sources", "definition_id");

	private static final String OF_ECONOMY = """
			select d.*, %s as confirmed, %s as sources from economies.msme_definitions d
			where d.iso2 = ? order by d.current desc, d.sector = 'all' desc, d.sector, d.id
			""".formatted(Confirmations.day("economies.msme_definitions", "d.id"), SOURCES.json("d.id"));

	private final JdbcClient jdbc;

	private final SourceLinks links;

	MsmeDefinitions(JdbcClient jdbc, SourceLinks links) {
		this.jdbc = jdbc;
		this.links = links;
	}

	public List<MsmeDefinition> of(Economy economy) {
		return this.jdbc.sql(OF_ECONOMY).param(economy.getIso2()).query(this::read).list();
	}

	private MsmeDefinition read(ResultSet row, int number) throws SQLException {
		return new MsmeDefinition(row.getString("id"), row.getString("sector"), row.getString("legal_basis"),
				row.getString("basis"), size(row, "micro"), size(row, "small"), size(row, "medium"),
				row.getBoolean("current"), Grade.valueOf(row.getString("grade")), row.getString("note"),
				PartialDate.read(row.getString("as_of")).orElse(null),
				Stream.ofNullable(row.getString("confirmed"))
					.flatMap((day) -> PartialDate.read(day).stream())
					.findFirst()
					.orElse(null),
				this.links.read(row.getString("sources")));
	}

	private static MsmeDefinition.Size size(ResultSet row, String size) throws SQLException {
		int employees = row.getInt(size + "_employees");
		@Nullable Integer known = row.wasNull() ? null : employees;
		return new MsmeDefinition.Size(row.getString(size + "_threshold"), known,
				row.getString(size + "_employees_op"));
	}

}
