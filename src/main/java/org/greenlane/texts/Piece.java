package org.greenlane.texts;

/**
 * A stretch of a paragraph that is the same in both texts, or in one of them only.
 *
 * @param text as readers see it
 * @param address where a link leads that was added, deleted or redirected here, or empty
 */
public record Piece(Change change, String text, String address) {

	/**
	 * What happened to it.
	 */
	public enum Change {

		SAME, ADDED, DELETED

	}

	public boolean isAdded() {
		return this.change == Change.ADDED;
	}

	public boolean isDeleted() {
		return this.change == Change.DELETED;
	}

}
