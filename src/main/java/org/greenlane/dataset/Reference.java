package org.greenlane.dataset;

/**
 * A row of another table, named by the value of one of its columns.
 *
 * @param table the table with its schema
 * @param column the column that files name the row by
 * @param id the column that other tables refer to, which may be another one
 */
public record Reference(String table, String column, String id) {

	/**
	 * A row that files and tables name alike.
	 */
	public Reference(String table, String column) {
		this(table, column, column);
	}

}
