package org.greenlane.champions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.greenlane.sources.SourceLinks;
import org.greenlane.sources.SourceTable;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads laureates: the highest role first, then by name.
 */
@Component
class Laureates {

	private static final SourceTable SOURCES = new SourceTable("champions.laureate_sources", "laureate_id");

	private static final String LAUREATES = """
			select w.*, d.year, d.%1$s as theme_read, coalesce(o.%2$s, o.name) as name, lower(e.iso2) as code,
				e.%2$s as economy, %3$s as sources
			from champions.laureates w join champions.editions d on d.slug = w.edition
			join organisations.organisations o on o.slug = w.organisation
			left join economies.economies e on e.iso2 = w.iso2
			where %4$s
			order by d.year desc, d.slug, array_position(array['WINNER', 'CHAMPION', 'RUNNER_UP', 'FINALIST'], w.role),
				coalesce(o.%2$s, o.name) collate "und-x-icu"
			""";

	private final JdbcClient jdbc;

	private final SourceLinks sources;

	Laureates(JdbcClient jdbc, SourceLinks sources) {
		this.jdbc = jdbc;
		this.sources = sources;
	}

	List<Laureate> all() {
		return read("true", "");
	}

	List<Laureate> ofEdition(String edition) {
		return read("w.edition = ?", edition);
	}

	List<Laureate> ofOrganisation(String slug) {
		return read("w.organisation = ?", slug);
	}

	/** Those at home in an economy. */
	List<Laureate> ofEconomy(String iso2) {
		return read("w.iso2 = ?", iso2);
	}

	Optional<Laureate> find(String edition, String slug) {
		return ofEdition(edition).stream().filter((laureate) -> laureate.slug().equals(slug)).findFirst();
	}

	private List<Laureate> read(String condition, String value) {
		Language language = Language.current();
		JdbcClient.StatementSpec statement = this.jdbc.sql(LAUREATES.formatted(language.column("theme"),
				language.column("name"), SOURCES.json("w.id"), condition));
		return (value.isEmpty() ? statement : statement.param(value)).query((row, n) -> laureate(row)).list();
	}

	private Laureate laureate(ResultSet row) throws SQLException {
		@Nullable String region = row.getString("region");
		return new Laureate(row.getString("edition"), row.getInt("year"), row.getString("theme_read"),
				row.getString("slug"), row.getString("organisation"), row.getString("name"), row.getString("person"),
				row.getString("code"), row.getString("economy"),
				(region != null) ? LaureateRegion.valueOf(region) : null, LaureateRole.valueOf(row.getString("role")),
				row.getString("project"), story(row), this.sources.read(row.getString("sources")));
	}

	private static @Nullable LocalText story(ResultSet row) throws SQLException {
		@Nullable String english = row.getString("story");
		return (english != null) ? new LocalText(english, row.getString("story_fr"), row.getString("story_es")) : null;
	}

}
