package org.greenlane.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads which sources the rows of a page come from.
 */
@Component
public class SourceLinks {

	private static final TypeReference<List<SourceLink>> LINKS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	SourceLinks(JdbcClient jdbc, ObjectMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * The sources of rows in one statement, by the rows' keys and in their order. A row
	 * without sources has no entry.
	 */
	public Map<String, List<SourceLink>> of(SourceTable table, Collection<String> rows) {
		Map<String, List<SourceLink>> links = new HashMap<>();
		if (rows.isEmpty()) {
			return links;
		}
		this.jdbc.sql("""
				select l.%2$s, s.id, s.title, s.url, s.grade from %1$s l join sources.sources s on s.id = l.source_id
				where l.%2$s in (:rows) order by l.%2$s, l.position
				""".formatted(table.name(), table.key())).param("rows", rows).query((row) -> {
			links.computeIfAbsent(row.getString(1), (key) -> new ArrayList<>())
				.add(new SourceLink(row.getString(2), row.getString(3), row.getString(4),
						Grade.valueOf(row.getString(5))));
		});
		return links;
	}

	/** The identifier of the source at an address of the web, if the portal has it. */
	public Optional<String> id(String url) {
		return this.jdbc.sql("select id from sources.sources where url = ?").param(url).query(String.class).optional();
	}

	/**
	 * Reads what {@link SourceTable#json} gave.
	 */
	public List<SourceLink> read(String array) {
		return this.json.readValue(array, LINKS);
	}

}
