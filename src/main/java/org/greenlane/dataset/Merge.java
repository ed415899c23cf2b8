package org.greenlane.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.dataset.LoadResult.Kept;
import org.greenlane.dataset.LoadResult.Reason;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Brings the staged rows of one file into its table. A statement that would change no row
 * is not run at all: triggers for each statement fire even then, and readers' pages would
 * be rendered anew for nothing.
 */
final class Merge {

	private final JdbcTemplate jdbc;

	private final FileFormat format;

	private final String staged;

	Merge(JdbcTemplate jdbc, Staging staging) {
		this.jdbc = jdbc;
		this.format = staging.format();
		this.staged = staging.table();
	}

	/**
	 * Writes new and changed rows, whose {@code row_action} then says what they were.
	 */
	Counts write() {
		Map<String, Long> counts = this.format.completing() ? markCompleting() : mark();
		Counts result = new Counts(counts.getOrDefault("insert", 0L), counts.getOrDefault("update", 0L),
				counts.getOrDefault("same", 0L));
		if (result.inserted() > 0) {
			insert();
		}
		if (result.updated() > 0) {
			update();
		}
		if (result.inserted() + result.updated() > 0) {
			writeLinks(result.updated() > 0);
		}
		return result;
	}

	/**
	 * Rows of the file that the table has otherwise and keeps so.
	 */
	Stream<Kept> kept() {
		return Stream.of(Reason.EDITED, Reason.OWN)
			.flatMap((reason) -> this.jdbc
				.queryForList(fill("select {key} from {staged} where row_action = ? order by 1"), String.class,
						reason.name().toLowerCase(Locale.ROOT))
				.stream()
				.map((key) -> new Kept(key, reason)));
	}

	private Map<String, Long> mark() {
		this.jdbc.update(fill("""
				update {staged} s set row_action = case
					when t.shipped_hash = s.row_hash then 'same'
					when t.origin <> 'shipped' then 'own'
					when t.edited_at is not null then 'edited'
					else 'update' end
				from {table} t where t.{key} = s.{key}"""));
		return countActions();
	}

	/** Values of another file's rows have no hash of their own, so they are compared. */
	private Map<String, Long> markCompleting() {
		this.jdbc.update(fill("""
				update {staged} s set row_action = case
					when %s then 'same'
					when t.origin <> 'shipped' then 'own'
					when t.edited_at is not null then 'edited'
					else 'update' end
				from {table} t where t.{key} = s.{key}""".formatted(values().stream()
			.map((column) -> "t." + column + " is not distinct from s." + column)
			.collect(Collectors.joining(" and ")))));
		return countActions();
	}

	private Map<String, Long> countActions() {
		Map<String, Long> counts = new HashMap<>();
		this.jdbc.query(fill("select row_action, count(*) from {staged} group by row_action"), (row) -> {
			counts.put(row.getString(1), row.getLong(2));
		});
		return counts;
	}

	private void insert() {
		String columns = this.format.columns().stream().map(Column::name).collect(Collectors.joining(", "));
		this.jdbc.update(fill("insert into {table} (" + columns + ", origin, shipped_hash) select " + columns
				+ ", 'shipped', row_hash from {staged} where row_action = 'insert' order by row_line"));
	}

	private void update() {
		Stream<String> values = values().stream().map((column) -> column + " = s." + column);
		Stream<String> hash = this.format.completing() ? Stream.empty() : Stream.of("shipped_hash = s.row_hash");
		this.jdbc.update(fill("update {table} t set " + Stream.concat(values, hash).collect(Collectors.joining(", "))
				+ " from {staged} s where s.row_action = 'update' and t.{key} = s.{key}"));
	}

	/**
	 * Only what is new in a list, or no longer there, is written: the history tells it.
	 */
	private void writeLinks(boolean replace) {
		for (int i = 0; i < this.format.links().size(); i++) {
			Link link = this.format.links().get(i);
			Reference target = link.target();
			String listed = " cross join unnest(s.%s) with ordinality as element (value, place) join %s r on r.%s = element.value"
				.formatted(Staging.link(i), target.table(), target.column());
			if (replace) {
				this.jdbc.update(fill("""
						delete from %1$s l using {staged} t where t.row_action = 'update' and l.%2$s = t.{key}
							and not exists (select from {staged} s %3$s where s.{key} = t.{key} and r.%4$s = l.%5$s)"""
					.formatted(link.table(), link.owner(), listed, target.id(), link.value())));
			}
			this.jdbc.update(
					fill("""
							insert into %1$s as l (%2$s, %3$s, position) select s.{key}, r.%4$s, element.place from {staged} s %5$s
							where s.row_action in ('insert', 'update')
							on conflict (%2$s, %3$s) do update set position = excluded.position
								where l.position <> excluded.position"""
						.formatted(link.table(), link.owner(), link.value(), target.id(), listed)));
		}
	}

	private List<String> values() {
		return this.format.columns()
			.stream()
			.map(Column::name)
			.filter((name) -> !name.equals(this.format.key()))
			.toList();
	}

	private String fill(String sql) {
		return sql.replace("{table}", this.format.table())
			.replace("{staged}", this.staged)
			.replace("{key}", this.format.key());
	}

	/**
	 * How many rows of the file were what.
	 */
	record Counts(long inserted, long updated, long unchanged) {
	}

}
