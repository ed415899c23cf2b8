package org.greenlane.texts;

/**
 * Something of a Word file that its text does not have, or not as it was.
 *
 * @param count how many; at least 1
 */
public record Dropped(Kind kind, int count) {

	/**
	 * What is lost.
	 */
	public enum Kind {

		PICTURES, TEXT_BOXES, COMMENTS, TRACKED_CHANGES, FORMATTING, UNDERLINE, HEADERS, EQUATIONS, EMBEDDED, CHARTS,
		MERGED_CELLS, NESTED_TABLES, CONTENTS, LINKS, FIRST_ROWS, RAISED;

		/** The message that says what became of it; it takes the number. */
		public String key() {
			return "texts.word.dropped." + name();
		}

	}

}
