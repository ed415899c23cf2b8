package org.greenlane.revisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.dataset.Column;
import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.Problem;
import org.greenlane.dataset.Reference;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds the given rows that name rows which are not there, or that are called like
 * another one.
 */
final class RelationProblems {

	private final FileFormat format;

	private final JdbcTemplate jdbc;

	RelationProblems(FileFormat format, JdbcTemplate jdbc) {
		this.format = format;
		this.jdbc = jdbc;
	}

	List<Problem> find(List<RowChange> rows) {
		List<Problem> problems = new ArrayList<>();
		for (Column column : this.format.columns()) {
			Reference reference = column.type().reference();
			if (reference != null && !column.made()) {
				String header = column.headers().getFirst();
				problems
					.addAll(unknown(rows, header, reference, (row) -> Stream.of(row.cells().getOrDefault(header, ""))));
			}
		}
		this.format.links()
			.forEach((link) -> problems.addAll(unknown(rows, link.header(), link.target(),
					(row) -> link.elements(row.cells().getOrDefault(link.header(), "")).stream())));
		this.format.unique().forEach((columns) -> problems.addAll(taken(rows, columns)));
		return problems;
	}

	private List<Problem> unknown(List<RowChange> rows, String header, Reference reference, Named named) {
		Set<String> values = rows.stream()
			.flatMap(named::by)
			.filter((value) -> !value.isEmpty())
			.collect(Collectors.toSet());
		Set<String> known = new HashSet<>(this.jdbc.queryForList(
				"select %1$s from %2$s where %1$s = any(?)".formatted(reference.column(), reference.table()),
				String.class, (Object) values.toArray(String[]::new)));
		if (reference.table().equals(this.format.table())) {
			rows.forEach((row) -> known.add(row.key()));
		}
		return rows.stream()
			.flatMap((row) -> named.by(row)
				.filter((value) -> !value.isEmpty() && !known.contains(value))
				.map((value) -> Problem.of(this.format.file(), row.line(), header, "unknown", value,
						reference.table().replaceFirst(".*\\.", ""))))
			.toList();
	}

	/** Columns that together name a row must not name another one. */
	private List<Problem> taken(List<RowChange> rows, List<String> columns) {
		List<String> headers = columns.stream().map((name) -> this.format.column(name).headers().getFirst()).toList();
		Map<String, String> owners = new HashMap<>();
		this.jdbc.query("select concat_ws(', ', %s), %s from %s".formatted(String.join(", ", columns),
				this.format.key(), this.format.table()), (row) -> {
					owners.put(row.getString(1), row.getString(2));
				});
		List<Problem> problems = new ArrayList<>();
		for (RowChange row : rows) {
			String name = headers.stream()
				.map((header) -> row.cells().getOrDefault(header, ""))
				.collect(Collectors.joining(", "));
			String owner = owners.putIfAbsent(name, row.key());
			if (owner != null && !owner.equals(row.key())) {
				problems
					.add(Problem.of(this.format.file(), row.line(), String.join(", ", headers), "taken", name, owner));
			}
		}
		return problems;
	}

	/** The values by which a row names other rows. */
	@FunctionalInterface
	private interface Named {

		Stream<String> by(RowChange row);

	}

}
