package org.greenlane.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A temporary table that holds the rows of one file until all files are found good. It
 * has the columns of the table that the file feeds, {@code link_0} and so on for lists,
 * and for each row its line, the hash of what it says, and what the merge does with it.
 */
final class Staging {

	/** Stands between the elements of a list on its way to the database. */
	static final String LIST_SEPARATOR = "\u001F";

	private static final int BATCH = 500;

	private final JdbcTemplate jdbc;

	private final FileFormat format;

	private final String table;

	private final String insert;

	private final List<@Nullable Object[]> batch = new ArrayList<>(BATCH);

	private boolean readable = true;

	Staging(JdbcTemplate jdbc, FileFormat format) {
		this.jdbc = jdbc;
		this.format = format;
		this.table = "staged_" + (format.completing() ? "more_" : "") + format.table().replace('.', '_');
		List<String> casts = format.columns()
			.stream()
			.map((column) -> "cast(? as " + column.type().sqlType() + ")")
			.toList();
		this.insert = "insert into " + this.table + " values (?, ?, 'insert', "
				+ Stream.concat(casts.stream(), format.links().stream().map((link) -> "string_to_array(?, chr(31))"))
					.collect(Collectors.joining(", "))
				+ ")";
		create();
	}

	private void create() {
		Stream<String> columns = this.format.columns()
			.stream()
			.map((column) -> column.name() + " " + column.type().sqlType());
		Stream<String> lists = IntStream.range(0, this.format.links().size()).mapToObj((i) -> link(i) + " text[]");
		this.jdbc.execute("create temporary table " + this.table
				+ " (row_line bigint not null, row_hash text not null, row_action text not null, "
				+ Stream.concat(columns, lists).collect(Collectors.joining(", ")) + ") on commit drop");
	}

	/**
	 * Adds a row; it reaches the database with others.
	 * @param values the texts of all columns, then those of all links
	 */
	void add(long line, String hash, List<@Nullable String> values) {
		List<@Nullable Object> row = new ArrayList<>(values.size() + 2);
		row.add(line);
		row.add(hash);
		row.addAll(values);
		this.batch.add(row.toArray());
		if (this.batch.size() == BATCH) {
			flush();
		}
	}

	/**
	 * Ends the adding of rows, and lets the planner know how many there are.
	 */
	void finish() {
		flush();
		this.jdbc.execute("analyze " + this.table);
	}

	private void flush() {
		this.jdbc.batchUpdate(this.insert, this.batch);
		this.batch.clear();
	}

	/**
	 * Says that the file could not be read, so that nothing is known of what it lacks.
	 */
	void markUnreadable() {
		this.readable = false;
	}

	boolean readable() {
		return this.readable;
	}

	FileFormat format() {
		return this.format;
	}

	/**
	 * The name of the temporary table.
	 */
	String table() {
		return this.table;
	}

	/**
	 * The temporary table's column for the list with this index.
	 */
	static String link(int index) {
		return "link_" + index;
	}

}
