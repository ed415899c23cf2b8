package org.greenlane.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.greenlane.dataset.LoadResult.Kept;
import org.greenlane.dataset.LoadResult.Reason;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes away the shipped rows of a table that no file has any more. Rows that a person
 * edited stay, and so do rows that something refers to which stays itself, whatever table
 * that is in. To be run from the tables that refer to others up to those they refer to.
 */
final class Departures {

	private final JdbcClient jdbc;

	private final FileFormat format;

	private final List<String> staged;

	private final String leaving;

	private final List<Kept> kept = new ArrayList<>();

	/**
	 * Prepares to compare a table with the files that bring its rows, at least one.
	 */
	Departures(JdbcTemplate jdbc, List<Staging> files) {
		this.jdbc = JdbcClient.create(jdbc);
		this.format = files.getFirst().format();
		this.staged = files.stream().map(Staging::table).toList();
		this.leaving = "leaving_" + this.staged.getFirst();
	}

	/**
	 * Deletes what may go, and tells how many rows that were.
	 */
	int delete() {
		String left = "from {table} t where t.origin = 'shipped'" + this.staged.stream()
			.map(" and not exists (select from %s s where s.{key} = t.{key})"::formatted)
			.collect(Collectors.joining());
		keep("select t.{key} " + left + " and t.edited_at is not null order by 1", Reason.EDITED_AND_LEFT);
		this.jdbc
			.sql(fill("create temporary table {leaving} on commit drop as select t.{key} as key " + left
					+ " and t.edited_at is null"))
			.update();
		if (noneLeaves()) {
			return 0;
		}
		List<ForeignKey> references = references();
		boolean again = true;
		while (again) {
			again = false;
			for (ForeignKey reference : references) {
				again |= keep(reference.stillNeeded(this.format), Reason.REFERENCED_AND_LEFT) && reference.self();
			}
		}
		return noneLeaves() ? 0
				: this.jdbc.sql(fill("delete from {table} t using {leaving} l where t.{key} = l.key")).update();
	}

	private boolean noneLeaves() {
		return this.jdbc.sql(fill("select key from {leaving} limit 1")).query(String.class).optional().isEmpty();
	}

	List<Kept> kept() {
		return this.kept;
	}

	private boolean keep(String sql, Reason reason) {
		return this.kept
			.addAll(this.jdbc.sql(fill(sql)).query((row, number) -> new Kept(row.getString(1), reason)).list());
	}

	/** Links that belong to the row go with it; every other reference holds it. */
	private List<ForeignKey> references() {
		List<String> own = this.format.links().stream().map(Link::table).toList();
		return this.jdbc.sql("""
				select n.nspname || '.' || c.relname, a.attname, r.attname, f.conrelid = f.confrelid
				from pg_constraint f
				join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
				join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
				join pg_attribute r on r.attrelid = f.confrelid and r.attnum = f.confkey[1]
				where f.contype = 'f' and f.confrelid = cast(? as regclass)""")
			.param(this.format.table())
			.query((row, number) -> new ForeignKey(row.getString(1), row.getString(2), row.getString(3),
					row.getBoolean(4)))
			.list()
			.stream()
			.filter((reference) -> !own.contains(reference.table()))
			.toList();
	}

	private String fill(String sql) {
		return sql.replace("{table}", this.format.table())
			.replace("{leaving}", this.leaving)
			.replace("{key}", this.format.key());
	}

	/**
	 * Another table's column that refers to a column of this one.
	 *
	 * @param self whether it is a column of the same table, whose rows may leave together
	 */
	private record ForeignKey(String table, String column, String target, boolean self) {

		/** Takes the rows that are referred to off the list of those that leave. */
		String stillNeeded(FileFormat format) {
			String together = this.self
					? " and not exists (select from {leaving} o where o.key = c." + format.key() + ")" : "";
			return "delete from {leaving} l using {table} t where t.{key} = l.key and exists (select from %s c where c.%s = t.%s%s) returning l.key"
				.formatted(this.table, this.column, this.target, together);
		}

	}

}
