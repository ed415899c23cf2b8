package org.greenlane.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.greenlane.sources.SourceLinks;
import org.greenlane.sources.SourceTable;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads organisations.
 */
@Component
public class Organisations {

	private static final String FIND = """
			select o.*, e.%%s as economy, %s as sources from organisations.organisations o
			left join economies.economies e on e.iso2 = o.iso2 where o.slug = ?
			""".formatted(new SourceTable("organisations.organisation_sources", "organisation_slug").json("o.slug"));

	private final JdbcClient jdbc;

	private final SourceLinks sources;

	Organisations(JdbcClient jdbc, SourceLinks sources) {
		this.jdbc = jdbc;
		this.sources = sources;
	}

	/** The organisation with a slug, its economy named in a language. */
	public Optional<Organisation> find(String slug, Language language) {
		return this.jdbc.sql(FIND.formatted(language.column("name")))
			.param(slug)
			.query((row, n) -> organisation(row))
			.optional();
	}

	private Organisation organisation(ResultSet row) throws SQLException {
		@Nullable String about = row.getString("about");
		return new Organisation(row.getString("slug"),
				new LocalText(row.getString("name"), row.getString("name_fr"), row.getString("name_es")),
				row.getString("abbreviation"), OrganisationKind.valueOf(row.getString("kind")), row.getString("iso2"),
				row.getString("economy"), row.getString("website"),
				(about != null) ? new LocalText(about, row.getString("about_fr"), row.getString("about_es")) : null,
				this.sources.read(row.getString("sources")));
	}

}
