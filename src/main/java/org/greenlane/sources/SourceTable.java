package org.greenlane.sources;

import java.util.regex.Pattern;

import org.springframework.util.Assert;

/**
 * A table that links a module's rows to their sources: it has the row's key, a
 * {@code source_id} and a {@code position}. Its names become part of SQL, so they are
 * checked to be names and nothing else.
 *
 * @param name the table with its schema, such as {@code aeo.programme_sources}
 * @param key the column that names the row, such as {@code programme_code}
 */
public record SourceTable(String name, String key) {

	private static final Pattern NAME = Pattern.compile("[a-z_]+\\.[a-z_]+");

	private static final Pattern COLUMN = Pattern.compile("[a-z_0-9]+");

	/**
	 * Makes a reference to a table.
	 * @throws IllegalArgumentException if one of the names is not a plain SQL name
	 */
	public SourceTable {
		Assert.isTrue(NAME.matcher(name).matches(), () -> "Not a table with its schema: " + name);
		Assert.isTrue(COLUMN.matcher(key).matches(), () -> "Not a column: " + key);
	}

	/**
	 * An SQL expression for the sources of a row of an outer query, as a JSON array of
	 * {@link SourceLink}s in order: for statements that read rows and sources at once.
	 * @param row the outer query's expression for the row's key, such as {@code p.code};
	 * never anything that a reader typed
	 */
	public String json(String row) {
		return """
				(select coalesce(json_agg(json_build_object('id', s.id, 'title', s.title, 'url', s.url, 'grade', s.grade)
				order by l.position), '[]') from %s l join sources.sources s on s.id = l.source_id where l.%s = %s)"""
			.formatted(this.name, this.key, row);
	}

}
