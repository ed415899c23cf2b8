package org.greenlane.dataset;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.greenlane.dataset.LoadResult.Kept;
import org.greenlane.dataset.LoadResult.Reason;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads what the files say of the rows that a load kept as people have them.
 */
final class Contest {

	private final JdbcTemplate jdbc;

	Contest(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Rows that only something else holds, and that nobody edited, are not contested. */
	List<ContestedRow> rows(Staging staging, List<Kept> kept) {
		List<ContestedRow> rows = new ArrayList<>();
		String[] said = keys(kept, Reason.EDITED, Reason.OWN);
		if (said.length > 0) {
			rows.addAll(this.jdbc.query(select(staging), (row, n) -> said(row, staging.format()), (Object) said));
		}
		FileFormat format = staging.format();
		String[] left = keys(kept, Reason.EDITED_AND_LEFT);
		if (left.length > 0) {
			rows.addAll(this.jdbc.query(
					"""
							select t.%1$s, 'left ' || coalesce(t.shipped_hash, '') from %2$s t where t.%1$s = any(?) order by 1"""
						.formatted(format.key(), format.table()),
					(row, n) -> new ContestedRow(format.file(), format.table(), row.getString(1), true,
							row.getString(2), Map.of()),
					(Object) left));
		}
		return rows;
	}

	private static String[] keys(List<Kept> kept, Reason... reasons) {
		return kept.stream()
			.filter((one) -> List.of(reasons).contains(one.reason()))
			.map(Kept::key)
			.toArray(String[]::new);
	}

	private static List<Column> written(FileFormat format) {
		return format.columns().stream().filter((column) -> !column.made()).toList();
	}

	private static String select(Staging staging) {
		FileFormat format = staging.format();
		List<String> columns = new ArrayList<>(List.of("t." + format.key(), "t.row_hash"));
		written(format).forEach((column) -> columns.add(column.type().sqlText("t." + column.name())));
		for (int i = 0; i < format.links().size(); i++) {
			columns.add("coalesce(t.%s, '{}')".formatted(Staging.link(i)));
		}
		return columns.stream()
			.collect(Collectors.joining(", ", "select ",
					" from %s t where t.%s = any(?) order by 1".formatted(staging.table(), format.key())));
	}

	private static ContestedRow said(ResultSet row, FileFormat format) throws SQLException {
		Map<String, String> cells = new LinkedHashMap<>();
		int place = 3;
		for (Column column : written(format)) {
			String stored = row.getString(place++);
			cells.put(column.headers().getFirst(), (stored != null) ? column.type().written(stored) : "");
		}
		for (Link link : format.links()) {
			Array list = row.getArray(place++);
			cells.put(link.header(), String.join(link.separator(), (String[]) list.getArray()));
		}
		return new ContestedRow(format.file(), format.table(), row.getString(1), false, row.getString(2), cells);
	}

}
