package org.greenlane.revisions;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.greenlane.dataset.Column;
import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Link;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads rows back as files write them.
 */
@Repository
public class StoredRows {

	private final JdbcClient jdbc;

	StoredRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The row that is known by a key. */
	public Optional<StoredRow> find(KeptFile file, String key) {
		return Optional.ofNullable(find(file, List.of(key)).get(key));
	}

	/** The rows that are known by these keys, as far as there are any. */
	public Map<String, StoredRow> find(KeptFile file, Collection<String> keys) {
		return read(file, "where t.%s = any(?)".formatted(file.kept().key()), (Object) keys.toArray(String[]::new));
	}

	/** All rows, by key in its order. */
	public Map<String, StoredRow> all(KeptFile file) {
		return read(file, "");
	}

	private Map<String, StoredRow> read(KeptFile file, String condition, Object... parameters) {
		FileFormat format = file.kept();
		List<Column> columns = format.columns().stream().filter((column) -> !column.made()).toList();
		List<String> selected = new ArrayList<>();
		columns.forEach((column) -> selected.add(column.type().sqlText("t." + column.name())));
		format.links().forEach((link) -> selected.add(list(link, format)));
		String sql = "select t.%s, t.origin, t.edited_at, %s from %s t %s order by 1".formatted(format.key(),
				String.join(", ", selected), format.table(), condition);
		return this.jdbc.sql(sql)
			.params(parameters)
			.query((row, n) -> stored(row, columns, format.links()))
			.list()
			.stream()
			.collect(Collectors.toMap(StoredRow::key, (row) -> row, (one, other) -> one, LinkedHashMap::new));
	}

	private static String list(Link link, FileFormat format) {
		return "array(select r.%s from %s l join %s r on r.%s = l.%s where l.%s = t.%s order by l.position)".formatted(
				link.target().column(), link.table(), link.target().table(), link.target().id(), link.value(),
				link.owner(), format.key());
	}

	private static StoredRow stored(ResultSet row, List<Column> columns, List<Link> links) throws SQLException {
		Map<String, String> cells = new LinkedHashMap<>();
		int place = 4;
		for (Column column : columns) {
			String stored = row.getString(place++);
			cells.put(column.headers().getFirst(), (stored != null) ? column.type().written(stored) : "");
		}
		for (Link link : links) {
			Array list = row.getArray(place++);
			cells.put(link.header(), String.join(link.separator(), (String[]) list.getArray()));
		}
		@Nullable OffsetDateTime edited = row.getObject(3, OffsetDateTime.class);
		return new StoredRow(row.getString(1), cells, "shipped".equals(row.getString(2)),
				(edited != null) ? edited.toInstant() : null);
	}

}
