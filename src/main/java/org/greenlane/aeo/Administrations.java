package org.greenlane.aeo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.greenlane.sources.SourceLinks;
import org.greenlane.sources.SourceTable;
import org.greenlane.web.PartialDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what administrations have told of themselves and of how their programmes work.
 */
@Component
class Administrations {

	private final JdbcClient jdbc;

	private final SourceLinks links;

	Administrations(JdbcClient jdbc, SourceLinks links) {
		this.jdbc = jdbc;
		this.links = links;
	}

	/** Whom to ask in an economy. */
	Optional<Contact> contact(String iso2) {
		return this.jdbc
			.sql("select c.*, %s as sources from aeo.contacts c where c.iso2 = ?"
				.formatted(new SourceTable("aeo.contact_sources", "iso2").json("c.iso2")))
			.param(iso2)
			.query((row, n) -> new Contact(row.getString("administration"), row.getString("contact_point"),
					row.getString("email"), row.getString("telephone"), row.getString("web_page"),
					PartialDate.read(row.getString("as_of")).orElse(null), this.links.read(row.getString("sources"))))
			.optional();
	}

	/** How a programme works. */
	Optional<Procedure> procedure(String programme) {
		return this.jdbc
			.sql("select p.*, %s as sources from aeo.procedures p where p.programme_code = ?"
				.formatted(new SourceTable("aeo.procedure_sources", "programme_code").json("p.programme_code")))
			.param(programme)
			.query(this::read)
			.optional();
	}

	private Procedure read(ResultSet row, int n) throws SQLException {
		Map<String, String> answers = new LinkedHashMap<>();
		for (String question : ProceduresFile.QUESTIONS) {
			String answer = row.getString(question);
			if (answer != null) {
				answers.put(question, answer);
			}
		}
		return new Procedure(answers, PartialDate.read(row.getString("as_of")).orElse(null),
				this.links.read(row.getString("sources")));
	}

}
