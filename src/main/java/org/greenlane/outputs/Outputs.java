package org.greenlane.outputs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.greenlane.outputs.Output.Finding;
import org.greenlane.sources.SourceLinks;
import org.greenlane.sources.SourceTable;
import org.greenlane.web.LocalText;
import org.greenlane.web.PartialDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads outputs.
 */
@Component
class Outputs {

	private static final String OUTPUTS = """
			select o.*, coalesce(o.slug, lower(o.id)) as address, %s as sources from outputs.outputs o
			""".formatted(new SourceTable("outputs.output_sources", "output_id").json("o.id"));

	private static final String FINDINGS = """
			select f.*, %s as sources from outputs.findings f where f.output_id = ? order by f.place, f.id
			""".formatted(new SourceTable("outputs.finding_sources", "finding_id").json("f.id"));

	private final JdbcClient jdbc;

	private final SourceLinks sources;

	Outputs(JdbcClient jdbc, SourceLinks sources) {
		this.jdbc = jdbc;
		this.sources = sources;
	}

	/** The output with an address; its code leads there too. */
	Optional<Output> find(String slug) {
		return this.jdbc.sql(OUTPUTS + "where coalesce(o.slug, lower(o.id)) = ? or lower(o.id) = ?")
			.params(slug, slug)
			.query((row, n) -> output(row))
			.optional();
	}

	/** What is about the Ministerial Conference and the work after it. */
	List<Output> ahead() {
		return this.jdbc.sql(OUTPUTS + "where o.themes <> '{}' order by o.as_of, o.id")
			.query((row, n) -> output(row))
			.list();
	}

	private Output output(ResultSet row) throws SQLException {
		Map<String, List<Finding>> findings = this.jdbc.sql(FINDINGS)
			.param(row.getString("id"))
			.query((found, n) -> new Finding(found.getString("kind"),
					new LocalText(found.getString("words"), found.getString("words_fr"), found.getString("words_es")),
					this.sources.read(found.getString("sources"))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Finding::kind, LinkedHashMap::new, Collectors.toList()));
		return new Output(row.getString("address"),
				new LocalText(row.getString("name"), row.getString("name_fr"), row.getString("name_es")),
				row.getString("kind"), PartialDate.read(row.getString("year")).orElse(null), row.getString("state"),
				row.getString("status_said"), row.getString("symbol"), row.getString("note"),
				PartialDate.read(row.getString("as_of")).orElse(null), this.sources.read(row.getString("sources")),
				findings);
	}

}
