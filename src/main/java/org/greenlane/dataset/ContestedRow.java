package org.greenlane.dataset;

import java.util.Map;

/**
 * A row that a load left as people have it although the files say something else.
 *
 * @param file the file that says something else
 * @param table the table with its schema
 * @param key what the row is known by
 * @param left whether the files no longer have the row
 * @param version what the file says now, as a short text; of a row that left, what it
 * said last
 * @param cells the row as the file writes it, by column; empty where it left
 */
public record ContestedRow(String file, String table, String key, boolean left, String version,
		Map<String, String> cells) {

	public ContestedRow {
		cells = Map.copyOf(cells);
	}

}
