package org.greenlane.dataset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A temporary table that holds the rows of one file until all files are found good. It
 * has the columns of the table that the file feeds, {@code link_0} and so on for lists,
 * and for each row its line, the hash of what it says, and what the merge does with it.
 */
final class Staging {

	/** Rows go to the database by {@code COPY} whenever so many characters wait. */
	private static final int CHUNK = 1 << 17;

	private final JdbcTemplate jdbc;

	private final FileFormat format;

	private final String table;

	private final String copy;

	private final StringBuilder waiting = new StringBuilder(CHUNK + (CHUNK >> 2));

	private boolean readable = true;

	Staging(JdbcTemplate jdbc, FileFormat format) {
		this.jdbc = jdbc;
		this.format = format;
		this.table = "staged_%s_%s".formatted(format.file().replaceFirst("\\..*", ""),
				format.table().replace('.', '_'));
		List<String> lists = IntStream.range(0, format.links().size()).mapToObj(Staging::link).toList();
		this.copy = Stream
			.of(Stream.of("row_line", "row_hash"), format.columns().stream().map(Column::name), lists.stream())
			.flatMap((names) -> names)
			.collect(Collectors.joining(", ", "copy " + this.table + " (", ") from stdin"));
		Stream<String> columns = format.columns()
			.stream()
			.map((column) -> column.name() + " " + column.type().sqlType());
		jdbc.execute(Stream.concat(columns, lists.stream().map((list) -> list + " text[]"))
			.collect(Collectors.joining(", ", "create temporary table " + this.table
					+ " (row_line bigint not null, row_hash text not null, row_action text not null default 'insert', ",
					") on commit drop")));
	}

	/**
	 * Adds a row; it reaches the database with others.
	 * @param values the texts of all columns, then those of all links
	 */
	void add(long line, String hash, List<@Nullable String> values) {
		this.waiting.append(line).append('\t').append(hash);
		for (String value : values) {
			this.waiting.append('\t');
			append(value);
		}
		this.waiting.append('\n');
		if (this.waiting.length() >= CHUNK) {
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

	private void append(@Nullable String value) {
		if (value == null) {
			this.waiting.append("\\N");
			return;
		}
		for (int i = 0; i < value.length(); i++) {
			switch (value.charAt(i)) {
				case '\\' -> this.waiting.append("\\\\");
				case '\t' -> this.waiting.append("\\t");
				case '\n' -> this.waiting.append("\\n");
				case '\r' -> this.waiting.append("\\r");
				default -> this.waiting.append(value.charAt(i));
			}
		}
	}

	private void flush() {
		this.jdbc.execute((Connection connection) -> copy(connection.unwrap(PGConnection.class)));
		this.waiting.setLength(0);
	}

	private long copy(PGConnection connection) throws SQLException {
		try {
			return connection.getCopyAPI().copyIn(this.copy, new StringReader(this.waiting.toString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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

	/**
	 * A list as PostgreSQL writes an array of texts.
	 */
	static String array(List<String> elements) {
		return elements.stream()
			.map((element) -> '"' + element.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
			.collect(Collectors.joining(",", "{", "}"));
	}

}
