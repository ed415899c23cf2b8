package org.greenlane.sources;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was confirmed by those who are responsible for it. A confirmation speaks of what
 * stood there: it is over once the row is changed.
 */
@Component
public class Confirmations {

	private final JdbcClient jdbc;

	Confirmations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The last confirmations that still speak of what stands there, by the keys of rows.
	 * @param table the rows' table with its schema
	 */
	public Map<String, Confirmation> of(String table, Collection<String> keys) {
		Map<String, Confirmation> found = new HashMap<>();
		this.jdbc.sql("""
				select distinct on (c.row_key) c.row_key, c.confirmed_on, s.id, s.title, s.url, s.grade
				from sources.confirmations c join sources.sources s on s.id = c.source_id
				where c.table_name = ? and c.row_key = any(?) and not exists (select from history.changes h
					where h.table_name = c.table_name and h.row_key = c.row_key and h.at > c.confirmed_at)
				order by c.row_key, c.confirmed_on desc""").params(table, keys.toArray(String[]::new)).query((row) -> {
			found.put(row.getString(1),
					new Confirmation(row.getObject(2, LocalDate.class), new SourceLink(row.getString(3),
							row.getString(4), row.getString(5), Grade.valueOf(row.getString(6)))));
		});
		return found;
	}

	/** The last confirmation of a row. */
	public Optional<Confirmation> of(String table, String key) {
		return Optional.ofNullable(of(table, List.of(key)).get(key));
	}

	/**
	 * An SQL expression for the last confirmation of a row that still speaks of what
	 * stands there, as the JSON of a {@link Confirmation}, or null.
	 * @param table the rows' table with its schema
	 * @param row an SQL expression for the row's key; never anything that a reader typed
	 */
	public static String json(String table, String row) {
		return """
				(select json_build_object('on', c.confirmed_on, 'source', json_build_object('id', s.id, 'title', s.title,
					'url', s.url, 'grade', s.grade))
				from sources.confirmations c join sources.sources s on s.id = c.source_id
				where c.table_name = '%1$s' and c.row_key = %2$s and not exists (select from history.changes h
					where h.table_name = '%1$s' and h.row_key = %2$s and h.at > c.confirmed_at)
				order by c.confirmed_on desc limit 1)"""
			.formatted(table, row);
	}

	/**
	 * An SQL expression for the day of the last confirmation of a row of an outer query
	 * that still speaks of what stands there, or null.
	 * @param table the rows' table with its schema
	 * @param row the outer query's expression for the row's key; never anything that a
	 * reader typed
	 */
	public static String day(String table, String row) {
		return """
				(select max(c.confirmed_on)::text from sources.confirmations c where c.table_name = '%1$s' and c.row_key = %2$s
				and not exists (select from history.changes h where h.table_name = '%1$s' and h.row_key = %2$s
					and h.at > c.confirmed_at))"""
			.formatted(table, row);
	}

	/**
	 * Notes that a row still holds; twice a day is once.
	 * @param row what it is about
	 * @param source the identifier of the source that was looked at again
	 * @return whether it was not noted yet today
	 */
	public boolean add(ConfirmedRow row, String source, LocalDate on) {
		return this.jdbc.sql("""
				insert into sources.confirmations (table_name, row_key, name, iso2, source_id, confirmed_on)
				values (?, ?, ?, ?, ?, ?) on conflict on constraint confirmations_once_a_day
				do update set source_id = excluded.source_id, confirmed_at = clock_timestamp()
					where exists (select from history.changes h where h.table_name = confirmations.table_name
						and h.row_key = confirmations.row_key and h.at > confirmations.confirmed_at)""")
			.params(row.table(), row.key(), row.name(), row.economy(), source, on)
			.update() > 0;
	}

	/**
	 * What is confirmed.
	 *
	 * @param table the row's table with its schema
	 * @param name what people call it
	 * @param economy the code of the economy that it is about
	 */
	public record ConfirmedRow(String table, String key, String name, String economy) {
	}

}
