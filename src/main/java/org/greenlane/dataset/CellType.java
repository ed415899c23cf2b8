package org.greenlane.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
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

	private List<String> words = List.of();

	private UnaryOperator<String> writer = UnaryOperator.identity();

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
	 * Only some words are such a cell.
	 * @param writer gives the word for what is stored
	 */
	CellType oneOf(List<String> words, UnaryOperator<String> writer) {
		this.words = words;
		this.writer = writer;
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

	public boolean isEmpty(String text) {
		return text.isEmpty() || text.equals(this.stands);
	}

	@Nullable String whenEmpty() {
		return this.whenEmpty;
	}

	/**
	 * The type of the database's column.
	 */
	public String sqlType() {
		return this.sqlType;
	}

	/**
	 * The rows that such a cell names; null where it names none.
	 */
	public @Nullable Reference reference() {
		return this.reference;
	}

	/**
	 * What such a cell must be, as the message after {@code dataset.problem.} names it:
	 * {@code text}, {@code date}, {@code code} and so on.
	 */
	public String expected() {
		return this.expected;
	}

	/**
	 * What a cell may be where that is a list of words, as files write them; else empty.
	 */
	public List<String> words() {
		return this.words;
	}

	/**
	 * What the database stores of one of the words.
	 */
	public String stored(String word) {
		@Nullable String stored = read(word);
		return (stored == null || this.sqlType.equals("text[]")) ? word : stored;
	}

	/**
	 * A stored value as files write it.
	 * @param stored the value as the database writes it as text; lists divided by
	 * semicolons
	 */
	public String written(String stored) {
		return this.writer.apply(stored);
	}

	/**
	 * What a file would write if it were written from what is stored of this cell: the
	 * same for two cells that say the same. A cell that is not of this type stays as it
	 * is.
	 */
	public String canonical(String text) {
		@Nullable String stored = isEmpty(text) ? null : read(text);
		if (stored == null) {
			return isEmpty(text) ? "" : text;
		}
		if (this.sqlType.startsWith("numeric") || this.sqlType.equals("integer")) {
			return new BigDecimal(stored).stripTrailingZeros().toPlainString();
		}
		return written(
				this.sqlType.equals("text[]") ? stored.substring(1, stored.length() - 1).replace(',', ';') : stored);
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
