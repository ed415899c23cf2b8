package org.greenlane.dataset;

import java.util.List;
import java.util.function.Function;

/**
 * A column of the table, and what a row of the file gives for it.
 *
 * @param headers the columns of the file that it is made of
 * @param name the column of the table
 * @param required whether an empty text is a problem
 * @param made whether it is made of cells and not written in one of its own
 * @param text makes the text that the type then reads
 */
public record Column(List<String> headers, String name, CellType type, boolean required, boolean made,
		Function<Row, String> text) {

	/**
	 * The column as a problem names it.
	 */
	public String label() {
		return String.join(", ", this.headers);
	}

}
