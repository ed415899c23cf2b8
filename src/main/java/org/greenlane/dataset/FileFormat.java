package org.greenlane.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns a file has, how they are written, and which columns of which table they
 * fill. Every column of the file is declared, so that a new or misspelt one is noticed.
 */
public final class FileFormat {

	private final String file;

	private final String table;

	private final String key;

	private final boolean completing;

	private final List<Column> columns = new ArrayList<>();

	private final List<Link> links = new ArrayList<>();

	private final List<String> ignored = new ArrayList<>();

	private final List<List<String>> unique = new ArrayList<>();

	private final List<RowCheck> checks = new ArrayList<>();

	private Predicate<Row> taken = (row) -> true;

	private FileFormat(String file, String table, String key, boolean completing) {
		this.file = file;
		this.table = table;
		this.key = key;
		this.completing = completing;
	}

	/**
	 * A file whose rows are the shipped rows of a table that has the columns
	 * {@code origin}, {@code edited_at} and {@code shipped_hash}. Several files may bring
	 * rows of one table, each with keys of its own.
	 * @param table the table with its schema
	 * @param key the column of the table by which a row is known in every version
	 */
	public static FileFormat of(String file, String table, String key) {
		return new FileFormat(file, table, key, false);
	}

	/**
	 * A file that only gives values to rows that another file brings.
	 */
	public static FileFormat completing(String file, String table, String key) {
		return new FileFormat(file, table, key, true);
	}

	/**
	 * A cell that must not be empty.
	 */
	public FileFormat required(String header, CellType type, String column) {
		this.columns.add(new Column(List.of(header), column, type, true, false, (row) -> row.cell(header)));
		return this;
	}

	/**
	 * A cell that is empty where nothing is known.
	 */
	public FileFormat optional(String header, CellType type, String column) {
		this.columns.add(new Column(List.of(header), column, type, false, false, (row) -> row.cell(header)));
		return this;
	}

	/**
	 * A value made of several cells of the row.
	 */
	public FileFormat computed(String column, Function<Row, String> text, String... headers) {
		this.columns.add(new Column(List.of(headers), column, CellTypes.text(), true, true, text));
		return this;
	}

	/**
	 * A value of some type made of several cells of the row; empty where they say
	 * nothing.
	 */
	public FileFormat computed(String column, CellType type, Function<Row, String> text, String... headers) {
		this.columns.add(new Column(List.of(headers), column, type, false, true, text));
		return this;
	}

	/**
	 * The row's place in the file, from 1.
	 */
	public FileFormat position(String column) {
		this.columns
			.add(new Column(List.of(), column, CellTypes.count(), true, true, (row) -> String.valueOf(row.number())));
		return this;
	}

	/**
	 * A cell that lists rows of another table.
	 */
	public FileFormat links(Link link) {
		this.links.add(link);
		return this;
	}

	/**
	 * Columns that the file has for those who read it by itself.
	 */
	public FileFormat ignoring(String... headers) {
		this.ignored.addAll(List.of(headers));
		return this;
	}

	/**
	 * Columns of the table, other than its key, that together name one row.
	 */
	public FileFormat unique(String... names) {
		this.unique.add(List.of(names));
		return this;
	}

	public FileFormat check(RowCheck check) {
		this.checks.add(check);
		return this;
	}

	/**
	 * Takes only some of the file's rows; another format takes the others.
	 */
	public FileFormat where(Predicate<Row> rows) {
		this.taken = rows;
		return this;
	}

	public String file() {
		return this.file;
	}

	public String table() {
		return this.table;
	}

	public String key() {
		return this.key;
	}

	boolean completing() {
		return this.completing;
	}

	/**
	 * Whether this file and another bring rows of one table.
	 */
	boolean isBeside(FileFormat other) {
		return !this.completing && !other.completing && this.table.equals(other.table);
	}

	public List<Column> columns() {
		return this.columns;
	}

	/**
	 * The lists of its rows.
	 */
	public List<Link> links() {
		return this.links;
	}

	public List<List<String>> unique() {
		return this.unique;
	}

	List<RowCheck> checks() {
		return this.checks;
	}

	public boolean takes(Row row) {
		return this.taken.test(row);
	}

	public Column column(String name) {
		return this.columns.stream().filter((column) -> column.name().equals(name)).findFirst().orElseThrow();
	}

	/**
	 * All columns that the file must have; it may have no others.
	 */
	public Set<String> headers() {
		Stream<String> read = this.columns.stream().flatMap((column) -> column.headers().stream());
		Stream<String> listed = this.links.stream()
			.flatMap((link) -> Stream.concat(Stream.of(link.header()), Stream.ofNullable(link.beside())));
		return Stream.of(this.ignored.stream(), read, listed)
			.flatMap((headers) -> headers)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The other tables whose rows must be there before these. */
	Stream<String> needs() {
		return Stream
			.concat(this.columns.stream().map((column) -> column.type().reference()).flatMap(Stream::ofNullable),
					this.links.stream().map(Link::target))
			.map(Reference::table)
			.filter((needed) -> this.completing || !needed.equals(this.table));
	}

	/**
	 * What else than the files decides what a load stores.
	 */
	String signature() {
		return this.file + " " + this.table + " " + this.columns.stream().map(Column::name).toList() + " "
				+ this.links.stream().map(Link::table).toList();
	}

}
