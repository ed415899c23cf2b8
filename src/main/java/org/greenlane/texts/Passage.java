package org.greenlane.texts;

import java.util.List;

/**
 * A paragraph that differs between two texts, or a run of paragraphs that do not.
 *
 * @param change what happened
 * @param kind what it is; of a run, what its first paragraph is
 * @param position how many paragraphs of the newer text stand before it
 * @param group the number of the table it is a row of, or 0
 * @param under the words of the heading it stands under, or empty
 * @param pieces its words; of a run none
 * @param paragraphs the paragraphs of a run
 */
public record Passage(Change change, Paragraph.Kind kind, int position, int group, String under, List<Piece> pieces,
		List<Paragraph> paragraphs) {

	/**
	 * What happened to a passage.
	 */
	public enum Change {

		UNCHANGED, MOVED, CHANGED, ADDED, DELETED;

		/**
		 * The message that says it; for the first two it takes the number of paragraphs.
		 */
		public String key() {
			return "texts.passage." + name();
		}

	}

	/** Whether it is only told how many paragraphs it holds. */
	public boolean isFolded() {
		return !this.paragraphs.isEmpty();
	}

}
