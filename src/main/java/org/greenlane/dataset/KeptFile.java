package org.greenlane.dataset;

import java.util.Map;

import org.greenlane.listings.Labels;

/**
 * Rows that people keep, by form or by file, declared by the feature that owns their
 * table: one cell of a row is one field of a form. Such a table has the columns
 * {@code origin} and {@code edited_at}.
 */
public interface KeptFile {

	/**
	 * What the rows are, in the plural, as addresses and messages write it:
	 * {@code programmes}.
	 */
	String kind();

	/**
	 * How the rows are written. The file's name is that of an upload.
	 */
	FileFormat kept();

	/**
	 * The public page that shows a row, below the language.
	 * @param cells the row as it is written
	 */
	String page(Map<String, String> cells);

	/**
	 * What people call a row, in the data's own language; never empty.
	 * @param cells the row as it is written
	 */
	String name(Map<String, String> cells);

	/**
	 * The words for what cells may say, by the column of the file: of codes by what the
	 * database stores, of other rows by what files call them.
	 */
	default Map<String, Labels> words() {
		return Map.of();
	}

}
