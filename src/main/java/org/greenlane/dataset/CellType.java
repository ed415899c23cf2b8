package org.greenlane.dataset;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How a cell is written, and what the database stores of it.
 */
public final class CellType {

	private final String sqlType;

	private final String expected;

	private final List<String> arguments;

	private final Reader reader;

	private @Nullable String stands;

	private @Nullable String whenEmpty;

	private @Nullable Reference reference;

	CellType(String sqlType, String expected, List<String> arguments, Reader reader) {
		this.sqlType = sqlType;
		this.expected = expected;
		this.arguments = arguments;
		this.reader = reader;
	}

	/**
	 * A word that says that nothing is known, stored as if the cell were empty.
	 */
	public CellType orWord(String word) {
		this.stands = word;
		return this;
	}

	/**
	 * A value by which a row of another table, or of the same, is known.
	 */
	public CellType in(String table, String column) {
		this.reference = new Reference(table, column);
		return this;
	}

	/**
	 * Stores something where the cell is empty.
	 */
	CellType orElse(String stored) {
		this.whenEmpty = stored;
		return this;
	}

	/**
	 * What is to be stored of a cell, which the database can cast to {@link #sqlType()};
	 * null where this is no such cell.
	 */
	@Nullable String read(String text) {
		return this.reader.read(text);
	}

	boolean isEmpty(String text) {
		return text.isEmpty() || text.equals(this.stands);
	}

	@Nullable String whenEmpty() {
		return this.whenEmpty;
	}

	String sqlType() {
		return this.sqlType;
	}

	@Nullable Reference reference() {
		return this.reference;
	}

	/**
	 * Says that a cell is not of this type.
	 */
	Problem problem(Row row, String column, String text) {
		return row.problem(column, this.expected, Stream.concat(Stream.of(text), this.arguments.stream()).toArray());
	}

	@FunctionalInterface
	interface Reader {

		@Nullable String read(String text);

	}

}
