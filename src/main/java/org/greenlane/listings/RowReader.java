package org.greenlane.listings;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads a row of a listing into typed values: text, list of texts, long, decimal,
 * boolean, or null where no source says it.
 */
final class RowReader {

	private final List<Column> columns;

	RowReader(Listing listing) {
		this.columns = listing.columns();
	}

	@Nullable Object[] read(ResultSet row) throws SQLException {
		@Nullable Object[] values = new Object[this.columns.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = value(this.columns.get(i), row, i + 1);
		}
		return values;
	}

	private static @Nullable Object value(Column column, ResultSet row, int index) throws SQLException {
		return switch (column.type()) {
			case TEXT, CODE, DATE, URL -> row.getString(index);
			case INTEGER -> orNull(row.getLong(index), row);
			case DECIMAL -> decimal(row.getBigDecimal(index));
			case FLAG -> orNull(row.getBoolean(index), row);
			case CODES -> codes(row.getArray(index));
		};
	}

	private static @Nullable Object orNull(Object value, ResultSet row) throws SQLException {
		return row.wasNull() ? null : value;
	}

	private static @Nullable BigDecimal decimal(@Nullable BigDecimal value) {
		return (value != null) ? new BigDecimal(value.stripTrailingZeros().toPlainString()) : null;
	}

	private static @Nullable List<String> codes(@Nullable Array array) throws SQLException {
		if (array == null) {
			return null;
		}
		List<String> codes = Arrays.asList((String[]) array.getArray());
		return codes.isEmpty() ? null : codes;
	}

}
