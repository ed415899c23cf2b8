package org.greenlane.revisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.greenlane.dataset.Column;
import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Link;
import org.greenlane.dataset.Problem;
import org.greenlane.dataset.Row;
import org.greenlane.dataset.RowReading;
import org.greenlane.revisions.RowChange.Effect;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Checks given rows of one kind, completed by what is stored of them, and finds what they
 * would change.
 */
final class Comparing {

	private final FileFormat format;

	private final StoredRows stored;

	private final KeptFile file;

	private final List<Field> fields;

	private final RelationProblems relations;

	private final TreeSet<Problem> problems = new TreeSet<>();

	Comparing(KeptFile file, JdbcTemplate jdbc, StoredRows stored) {
		this.file = file;
		this.fields = Field.of(file);
		this.format = file.kept();
		this.stored = stored;
		this.relations = new RelationProblems(this.format, jdbc);
	}

	Comparison compare(List<GivenRow> given) {
		List<String> keys = given.stream().map(this::key).toList();
		Map<String, StoredRow> known = this.stored.find(this.file, keys);
		List<RowChange> rows = new ArrayList<>();
		List<StoredRow> stale = new ArrayList<>();
		Map<String, Long> lines = new HashMap<>();
		for (int i = 0; i < given.size(); i++) {
			GivenRow row = given.get(i);
			@Nullable StoredRow before = known.get(keys.get(i));
			RowChange change = change(row, keys.get(i), before);
			@Nullable Long first = lines.putIfAbsent(change.key(), row.line());
			if (first != null) {
				add(row.line(), keyLabel(), "duplicate", change.key(), first);
			}
			if (isStale(row, before)) {
				stale.add((before != null) ? before : new StoredRow(change.key(), Map.of(), false, null));
			}
			rows.add(change);
		}
		this.relations.find(rows).forEach(this.problems::add);
		return new Comparison(List.copyOf(this.problems), rows, stale);
	}

	/** A row that was read and is gone, or was read and says something else, is stale. */
	private static boolean isStale(GivenRow row, @Nullable StoredRow before) {
		return row.basis()
			.filter((basis) -> !basis.equals((before != null) ? before.version() : GivenRow.NEW))
			.isPresent();
	}

	private RowChange change(GivenRow row, String key, @Nullable StoredRow before) {
		Map<String, String> cells = canonical(row, before);
		check(row.line(), cells);
		Map<String, String> was = (before != null) ? before.cells() : Map.of();
		List<FieldChange> fields = this.fields.stream()
			.map((field) -> new FieldChange(field.column(), was.getOrDefault(field.column(), ""),
					cells.getOrDefault(field.column(), "")))
			.filter((change) -> !change.before().equals(change.after()))
			.toList();
		return new RowChange(row.line(), key, (before != null) ? before.version() : GivenRow.NEW,
				(before != null) ? Effect.of(fields) : Effect.ADDED, cells, fields);
	}

	private Map<String, String> canonical(GivenRow row, @Nullable StoredRow before) {
		Map<String, String> cells = new LinkedHashMap<>();
		for (Column column : this.format.columns()) {
			if (!column.made()) {
				String header = column.headers().getFirst();
				cells.put(header, column.type().canonical(text(row, before, header)));
			}
		}
		for (Link link : this.format.links()) {
			cells.put(link.header(), String.join(link.separator(), link.elements(text(row, before, link.header()))));
		}
		return cells;
	}

	/** As browsers send it, a line ends in two characters. */
	private static String text(GivenRow row, @Nullable StoredRow before, String header) {
		@Nullable String given = row.cells().get(header);
		if (given != null) {
			return given.replace("\r\n", "\n").strip();
		}
		return (before != null) ? before.cells().getOrDefault(header, "") : "";
	}

	private void check(long line, Map<String, String> cells) {
		Row row = read(line, cells);
		if (!this.format.takes(row)) {
			add(line, "", "otherKind", this.file.kind());
		}
		new RowReading(this.format, this.problems::add).read(row);
	}

	private Row read(long line, Map<String, String> cells) {
		Map<String, String> all = new LinkedHashMap<>(cells);
		// What a form does not ask: columns for readers, and lists of titles beside keys.
		for (Link link : this.format.links()) {
			Stream.ofNullable(link.beside()).forEach((beside) -> all.put(beside, cells.get(link.header())));
		}
		this.format.headers().forEach((header) -> all.putIfAbsent(header, ""));
		return Row.of(this.format.file(), all, line);
	}

	private String key(GivenRow given) {
		return key(this.format, given.cells());
	}

	/** What a row is known by that has these cells. */
	static String key(FileFormat format, Map<String, String> given) {
		Column key = format.column(format.key());
		Map<String, String> cells = new HashMap<>();
		format.headers().forEach((header) -> cells.put(header, given.getOrDefault(header, "")));
		return key.type().canonical(key.text().apply(Row.of(format.file(), cells, 0)));
	}

	private String keyLabel() {
		return this.format.column(this.format.key()).label();
	}

	private void add(long line, String column, String reason, Object... arguments) {
		this.problems.add(Problem.of(this.format.file(), line, column, reason, arguments));
	}

}
