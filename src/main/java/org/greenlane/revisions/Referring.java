package org.greenlane.revisions;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.Link;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Counts the rows that refer to a row, by the foreign keys of the database, so that no
 * table is forgotten. Its own lists are part of it.
 */
final class Referring {

	private final FileFormat format;

	private final JdbcTemplate jdbc;

	Referring(FileFormat format, JdbcTemplate jdbc) {
		this.format = format;
		this.jdbc = jdbc;
	}

	Map<String, Integer> count(String key) {
		Map<String, Integer> counts = new TreeMap<>();
		List<String> own = this.format.links().stream().map(Link::table).toList();
		for (Keyed one : keys()) {
			if (!own.contains(one.table())) {
				String self = one.table().equals(this.format.table())
						? " and r.%s <> t.%1$s".formatted(this.format.key()) : "";
				Integer rows = this.jdbc.queryForObject(
						"select count(*) from %s r join %s t on r.%s = t.%s where t.%s = ?%s".formatted(one.table(),
								this.format.table(), one.column(), one.names(), this.format.key(), self),
						Integer.class, key);
				if (rows != null && rows > 0) {
					counts.merge(one.table(), rows, Integer::sum);
				}
			}
		}
		return counts;
	}

	private List<Keyed> keys() {
		return this.jdbc.query("""
				select format('%I.%I', n.nspname, r.relname), quote_ident(a.attname), quote_ident(b.attname)
				from pg_constraint c join pg_class r on r.oid = c.conrelid join pg_namespace n on n.oid = r.relnamespace
				join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
				join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]
				where c.contype = 'f' and c.confrelid = ?::regclass order by 1""",
				(row, n) -> new Keyed(row.getString(1), row.getString(2), row.getString(3)), this.format.table());
	}

	/** A column of a table that names rows of ours by one of their columns. */
	private record Keyed(String table, String column, String names) {
	}

}
