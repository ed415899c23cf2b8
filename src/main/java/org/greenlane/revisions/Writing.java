package org.greenlane.revisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.greenlane.dataset.Column;
import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.Link;
import org.greenlane.dataset.Reference;
import org.greenlane.dataset.Row;
import org.greenlane.dataset.RowReading;
import org.greenlane.revisions.RowChange.Effect;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes rows that were found good: one statement for all that are new and one for all
 * that change, since triggers fire for each statement.
 */
final class Writing {

	private final FileFormat format;

	private final JdbcTemplate jdbc;

	Writing(FileFormat format, JdbcTemplate jdbc) {
		this.format = format;
		this.jdbc = jdbc;
	}

	void write(List<RowChange> rows) {
		List<RowChange> added = rows.stream().filter((row) -> row.effect() == Effect.ADDED).toList();
		List<RowChange> changed = rows.stream().filter((row) -> row.effect() != Effect.ADDED).toList();
		if (!added.isEmpty()) {
			this.jdbc.update("insert into %s (%s, origin, edited_at) select %s, 'person', now() from %s"
				.formatted(this.format.table(), names(""), casts(), given()), values(added));
		}
		if (!changed.isEmpty()) {
			String set = this.format.columns()
				.stream()
				.filter((column) -> !column.name().equals(this.format.key()))
				.map((column) -> column.name() + " = " + cast(column))
				.collect(Collectors.joining(", "));
			this.jdbc.update("update %s t set %s, edited_at = now() from %s where t.%s = g.%5$s"
				.formatted(this.format.table(), set, given(), this.format.key(), this.format.key()), values(changed));
		}
		this.format.links().forEach((link) -> write(link, rows));
	}

	/**
	 * Only what is new in a list, or no longer there, is written: the history tells it.
	 */
	private void write(Link link, List<RowChange> rows) {
		List<String> owners = new ArrayList<>();
		List<String> values = new ArrayList<>();
		List<Integer> places = new ArrayList<>();
		for (RowChange row : rows) {
			List<String> elements = link.elements(row.cells().getOrDefault(link.header(), ""));
			for (int i = 0; i < elements.size(); i++) {
				owners.add(row.key());
				values.add(elements.get(i));
				places.add(i + 1);
			}
		}
		Object[] listed = { owners.toArray(String[]::new), values.toArray(String[]::new),
				places.toArray(Integer[]::new) };
		Reference target = link.target();
		String given = "unnest(?::text[], ?::text[], ?::integer[]) g (owner, value, place) join %s r on r.%s = g.value"
			.formatted(target.table(), target.column());
		Object all = rows.stream().map(RowChange::key).toArray(String[]::new);
		this.jdbc.update(
				"delete from %s l where l.%s = any(?) and not exists (select from %s where g.owner = l.%s and r.%s = l.%s)"
					.formatted(link.table(), link.owner(), given, link.owner(), target.id(), link.value()),
				Stream.concat(Stream.of(all), Stream.of(listed)).toArray());
		this.jdbc
			.update("""
					insert into %1$s as l (%2$s, %3$s, position) select g.owner, r.%4$s, g.place from %5$s
					on conflict (%2$s, %3$s) do update set position = excluded.position where l.position <> excluded.position"""
				.formatted(link.table(), link.owner(), link.value(), target.id(), given), listed);
	}

	/** All rows as one relation: an array of texts for each column. */
	private String given() {
		return this.format.columns()
			.stream()
			.map((column) -> "?::text[]")
			.collect(Collectors.joining(", ", "unnest(", ") as g (" + names("") + ")"));
	}

	private String names(String prefix) {
		return this.format.columns().stream().map((column) -> prefix + column.name()).collect(Collectors.joining(", "));
	}

	private String casts() {
		return this.format.columns().stream().map(Writing::cast).collect(Collectors.joining(", "));
	}

	private static String cast(Column column) {
		return "g.%s::%s".formatted(column.name(), column.type().sqlType());
	}

	private Object[] values(List<RowChange> rows) {
		List<List<@Nullable String>> read = rows.stream().map(this::read).toList();
		return IntStream.range(0, this.format.columns().size())
			.mapToObj((place) -> read.stream().map((row) -> row.get(place)).toArray(String[]::new))
			.toArray();
	}

	private List<@Nullable String> read(RowChange row) {
		Map<String, String> cells = new LinkedHashMap<>(row.cells());
		this.format.links()
			.forEach((link) -> Stream.ofNullable(link.beside()).forEach((beside) -> cells.put(beside, "")));
		this.format.headers().forEach((header) -> cells.putIfAbsent(header, ""));
		return new RowReading(this.format, (problem) -> {
			// A title beside an address is no part of what is stored; all else was
			// checked.
		}).read(Row.of(this.format.file(), cells, row.line()));
	}

}
