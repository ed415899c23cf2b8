package org.greenlane.revisions;

/**
 * One cell that would change.
 *
 * @param column the column as files name it
 * @param before what is stored, as files write it; empty where nothing is known
 * @param after what is given
 */
public record FieldChange(String column, String before, String after) {

	/** Whether something that is known would become something else, or unknown. */
	public boolean contradicts() {
		return !this.before.isEmpty();
	}

}
