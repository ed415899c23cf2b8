package org.greenlane.revisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.dataset.CellType;
import org.greenlane.dataset.Column;
import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Link;

/**
 * A cell that people write.
 *
 * @param column the column as files name it
 * @param stored the column or list as the database and the history name it
 * @param expected what it must be: {@code text}, {@code date}, {@code code}, {@code list}
 * and so on
 * @param words what it may be where that is a list of words, else empty
 * @param codes what the database stores of each of these words
 * @param many whether it may be several of them
 * @param divider what stands between several of them, or empty
 * @param table the table whose rows it names, if it names any
 * @param required whether it may not be empty
 * @param key whether the row is known by it, so that it never changes
 */
public record Field(String column, String stored, String expected, List<String> words, Map<String, String> codes,
		boolean many, String divider, Optional<String> table, boolean required, boolean key) {

	/** What a cell says: of several things each, of one that one, of none nothing. */
	public List<String> elements(String cell) {
		if (!this.many) {
			return cell.isEmpty() ? List.of() : List.of(cell);
		}
		return Stream.of(cell.split(Pattern.quote(this.divider)))
			.map(String::strip)
			.filter((element) -> !element.isEmpty())
			.toList();
	}

	/** The cells that people write of a kind, in the order of the file. */
	public static List<Field> of(KeptFile file) {
		FileFormat format = file.kept();
		Stream<Field> cells = format.columns()
			.stream()
			.filter((column) -> !column.made())
			.map((column) -> of(column, format));
		return Stream.concat(cells, format.links().stream().map(Field::of)).toList();
	}

	private static Field of(Column column, FileFormat format) {
		CellType type = column.type();
		boolean many = type.sqlType().equals("text[]");
		return new Field(column.headers().getFirst(), column.name(), type.expected(), type.words(),
				type.words().stream().collect(Collectors.toMap(Function.identity(), type::stored)), many,
				many ? ";" : "", Optional.ofNullable(type.reference()).map((reference) -> reference.table()),
				column.required(), partOfKey(column, format));
	}

	/** A key that is made of cells never changes, and neither do they. */
	private static boolean partOfKey(Column column, FileFormat format) {
		return format.columns()
			.stream()
			.filter((other) -> other.name().equals(format.key()))
			.anyMatch((key) -> key.headers().contains(column.headers().getFirst()));
	}

	private static Field of(Link link) {
		String stored = link.header().startsWith("source") ? "sources" : link.header();
		return new Field(link.header(), stored, "list", List.of(), Map.of(), true, link.separator(),
				Optional.of(link.target().table()), link.required(), false);
	}

}
