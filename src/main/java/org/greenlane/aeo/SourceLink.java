package org.greenlane.aeo;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A source as a page names it.
 *
 * @param id its page is {@code /sources/{id}}
 * @param url its own address on the web
 * @param grade A, B or C
 */
record SourceLink(String id, String title, String url, String grade) {

	/**
	 * Reads sources that a statement has gathered in four arrays: ids, titles, addresses
	 * and grades under the given prefix.
	 */
	static List<SourceLink> all(ResultSet row, String prefix) throws SQLException {
		String[] ids = texts(row.getArray(prefix + "_ids"));
		String[] titles = texts(row.getArray(prefix + "_titles"));
		String[] urls = texts(row.getArray(prefix + "_urls"));
		String[] grades = texts(row.getArray(prefix + "_grades"));
		return IntStream.range(0, ids.length)
			.mapToObj((i) -> new SourceLink(ids[i], titles[i], urls[i], grades[i]))
			.toList();
	}

	private static String[] texts(@Nullable Array array) throws SQLException {
		return (array != null) ? (String[]) array.getArray() : new String[0];
	}

}
