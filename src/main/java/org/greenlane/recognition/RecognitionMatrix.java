package org.greenlane.recognition;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Who recognises whom, as a table. Each pair has one mark, however many arrangements join
 * it.
 *
 * @param marks the marks by the codes of row and column
 */
record RecognitionMatrix(List<Economy> rows, List<Economy> columns, Map<Pair, Mark> marks) {

	/** The mark of a pair, or null where no arrangement is known. */
	public @Nullable Mark mark(Economy row, Economy column) {
		return this.marks.get(new Pair(row.iso2(), column.iso2()));
	}

	/** How many marks the table shows. */
	public long shown() {
		return this.rows.stream()
			.mapToLong((row) -> this.columns.stream().filter((column) -> mark(row, column) != null).count())
			.sum();
	}

	/**
	 * Two economies, in the order of row and column.
	 */
	record Pair(String row, String column) {
	}

	/**
	 * An economy with at least one arrangement of any status.
	 *
	 * @param iso2 its code
	 * @param region its WCO region
	 * @param partners how many economies share a signed or applied arrangement with it,
	 * each counted once
	 */
	record Economy(String iso2, String name, String region, int partners) {
	}

	/**
	 * What joins a pair.
	 *
	 * @param status the strongest status
	 * @param arrangement the id of the arrangement that has it
	 * @param names all arrangements of the pair, the strongest first; empty where a
	 * bilateral one, which is named after the pair, is the only one
	 */
	record Mark(ArrangementStatus status, String arrangement, String names) {
	}

}
