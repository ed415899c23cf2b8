package org.greenlane.dataset;

import java.util.List;
import java.util.function.Function;

/**
 * A column of the table, and what a row of the file gives for it.
 *
 * @param headers the columns of the file that it is made of
 * @param name the column of the table
 * @param required whether an empty text is a problem
 * @param text makes the text that the type then reads
 */
record Column(List<String> headers, String name, CellType type, boolean required, Function<Row, String> text) {

	/**
	 * The column as a problem names it.
	 */
	String label() {
		return String.join(", ", this.headers);
	}

}
