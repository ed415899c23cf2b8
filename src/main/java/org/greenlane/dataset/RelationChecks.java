package org.greenlane.dataset;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds in the staged rows what only all files and the tables together can tell: rows
 * that refer to nothing, and rows that are there twice.
 */
final class RelationChecks {

	/** Rows that a load leaves as they are, in a table named {@code t}. */
	private static final String STAYS = "(t.origin <> 'shipped' or t.edited_at is not null)";

	private final JdbcTemplate jdbc;

	private final List<Staging> all;

	private final Problems problems;

	RelationChecks(JdbcTemplate jdbc, List<Staging> all, Problems problems) {
		this.jdbc = jdbc;
		this.all = all;
		this.problems = problems;
	}

	void check() {
		for (Staging staging : this.all) {
			FileFormat format = staging.format();
			for (Column column : format.columns()) {
				Reference reference = column.type().reference();
				if (reference != null) {
					findUnknown(staging, column.label(), "", "s." + column.name(), reference);
				}
			}
			for (int i = 0; i < format.links().size(); i++) {
				Link link = format.links().get(i);
				findUnknown(staging, link.header(), "cross join unnest(s." + Staging.link(i) + ") as element",
						"element", link.target());
			}
			findTwice(staging, List.of(format.key()));
			this.all.stream()
				.takeWhile((other) -> other != staging)
				.filter((other) -> other.format().isBeside(format))
				.forEach((other) -> findInBoth(staging, other));
			for (List<String> unique : format.unique()) {
				findTwice(staging, unique);
				findTaken(staging, unique);
			}
		}
	}

	private void findUnknown(Staging staging, String label, String from, String value, Reference reference) {
		List<Staging> sources = this.all.stream()
			.filter((source) -> source.format().table().equals(reference.table()) && !source.format().completing())
			.toList();
		if (!sources.stream().allMatch(Staging::readable)) {
			return;
		}
		String staged = sources.stream()
			.map((source) -> " and not exists (select from %s r where r.%s = %s)".formatted(source.table(),
					reference.column(), value))
			.collect(Collectors.joining());
		String sql = "select s.row_line, %s from %s s %s where %s is not null%s".formatted(value, staging.table(), from,
				value, staged)
				+ " and not exists (select from %s t where t.%s = %s%s) limit ?".formatted(reference.table(),
						reference.column(), value, sources.isEmpty() ? "" : " and " + STAYS);
		String where = sources.isEmpty() ? reference.table() : sources.getFirst().format().file();
		this.jdbc.query(sql, (row) -> {
			add(staging, row.getLong(1), label, "unknown", row.getString(2), where);
		}, Problems.LIMIT);
	}

	private void findTwice(Staging staging, List<String> columns) {
		String sql = """
				select row_line, first_line, value from (
					select row_line, min(row_line) over (partition by %1$s) as first_line, concat_ws(', ', %1$s) as value
					from %2$s where num_nulls(%1$s) = 0) as rows
				where row_line > first_line limit ?"""
			.formatted(String.join(", ", columns), staging.table());
		this.jdbc.query(sql, (row) -> {
			add(staging, row.getLong(1), labels(staging, columns), "duplicate", row.getString(3), row.getLong(2));
		}, Problems.LIMIT);
	}

	private void findInBoth(Staging staging, Staging other) {
		FileFormat format = staging.format();
		String sql = "select s.row_line, s.%1$s from %2$s s join %3$s o on o.%1$s = s.%1$s limit ?"
			.formatted(format.key(), staging.table(), other.table());
		this.jdbc.query(sql, (row) -> {
			add(staging, row.getLong(1), format.column(format.key()).label(), "inBoth", row.getString(2),
					other.format().file());
		}, Problems.LIMIT);
	}

	private void findTaken(Staging staging, List<String> columns) {
		FileFormat format = staging.format();
		String same = columns.stream()
			.map((column) -> "t." + column + " = s." + column)
			.collect(Collectors.joining(" and "));
		String value = columns.stream().map((column) -> "s." + column).collect(Collectors.joining(", "));
		String sql = "select s.row_line, concat_ws(', ', %s), t.%s from %s s join %s t on %s".formatted(value,
				format.key(), staging.table(), format.table(), same)
				+ " where t.%1$s <> s.%1$s and %2$s limit ?".formatted(format.key(), STAYS);
		this.jdbc.query(sql, (row) -> {
			add(staging, row.getLong(1), labels(staging, columns), "taken", row.getString(2), row.getString(3));
		}, Problems.LIMIT);
	}

	private static String labels(Staging staging, List<String> columns) {
		return columns.stream()
			.map((column) -> staging.format().column(column).label())
			.collect(Collectors.joining(", "));
	}

	private void add(Staging staging, long line, String label, String reason, Object... arguments) {
		this.problems.add(Problem.of(staging.format().file(), line, label, reason, arguments));
	}

}
