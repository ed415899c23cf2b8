package org.greenlane.revisions;

import java.util.List;
import java.util.Map;

/**
 * What a given row would do.
 *
 * @param line its line in the file, or 0
 * @param key what the row is known by
 * @param effect what it would do
 * @param cells the whole row as it would be
 * @param fields the cells that would change; of a new row those that are not empty
 */
public record RowChange(long line, String key, Effect effect, Map<String, String> cells, List<FieldChange> fields) {

	/**
	 * What a given row does to what is stored.
	 */
	public enum Effect {

		/** There is no such row yet. */
		ADDED,

		/** It tells something that was unknown, and contradicts nothing. */
		COMPLETED,

		/** It says otherwise than what is stored. */
		CONTRADICTED,

		/** It says what is stored. */
		SAME;

		static Effect of(List<FieldChange> fields) {
			if (fields.isEmpty()) {
				return SAME;
			}
			return fields.stream().anyMatch(FieldChange::contradicts) ? CONTRADICTED : COMPLETED;
		}

	}

}
