package org.greenlane.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.greenlane.history.Cause;
import org.greenlane.web.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the newest changes for the feed: one entry for each row that somebody changed,
 * and one for all rows of a kind that came with the portal at once.
 */
@Repository
class FeedEntries {

	static final int NEWEST = 50;

	private final JdbcClient jdbc;

	FeedEntries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<FeedEntry> newest(FeedFilter filter, Language language) {
		return this.jdbc
			.sql("""
					with entries as (
						select c.transaction, c.table_name, c.cause, c.at, max(c.id) as newest,
							case when c.cause <> 'LOAD' then c.row_key end as row_key,
							case when c.cause = 'LOAD' then c.act end as act,
							count(distinct c.row_key) as rows
						from changes.public_changes c
						where (cardinality(cast(:economies as text[])) = 0 or c.economies && cast(:economies as text[]))
							and (cardinality(cast(:kinds as text[])) = 0 or c.table_name = any(cast(:kinds as text[])))
						group by c.transaction, c.table_name, c.cause, c.at, 6, 7
						order by newest desc limit :most),
					told as (
						select e.newest as entry, x.* from entries e join changes.public_changes x on x.transaction = e.transaction
							and x.table_name = e.table_name and x.row_key = e.row_key and x.field is not null)
					select e.*, c.why, c.economies, c.act as newest_act,
						changes.name_of(c.table_name, c.row_key, c.economies, coalesce(c.after, c.before), :lang) as name,
						case when e.row_key is not null then changes.page_of(c.table_name, c.row_key, c.economies) end as page,
						array(select x.field from told x where x.entry = e.newest order by x.id) as fields,
						array(select changes.said(x.field, x.before) from told x where x.entry = e.newest order by x.id) as befores,
						array(select changes.said(x.field, x.after) from told x where x.entry = e.newest order by x.id) as afters
					from entries e join changes.public_changes c on c.id = e.newest
					order by e.newest desc""")
			.param("economies", filter.economies().toArray(String[]::new))
			.param("kinds", filter.kinds().toArray(String[]::new))
			.param("most", NEWEST)
			.param("lang", language.column(""))
			.query(FeedEntries::entry)
			.list();
	}

	private static FeedEntry entry(ResultSet row, int n) throws SQLException {
		List<String> fields = texts(row, "fields");
		List<String> befores = texts(row, "befores");
		List<String> afters = texts(row, "afters");
		return new FeedEntry(row.getLong("newest"), row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getString("table_name"), row.getString("newest_act"), Cause.valueOf(row.getString("cause")),
				row.getString("why"), row.getInt("rows"), row.getString("row_key") == null, row.getString("name"),
				Optional.ofNullable(row.getString("page")), texts(row, "economies"),
				IntStream.range(0, fields.size())
					.mapToObj((i) -> new FeedEntry.Told(fields.get(i), befores.get(i), afters.get(i)))
					.toList());
	}

	/** Blank where nothing is known. */
	private static List<String> texts(ResultSet row, String column) throws SQLException {
		return Stream.of((String[]) row.getArray(column).getArray()).map((text) -> (text != null) ? text : "").toList();
	}

}
