package org.greenlane.revisions;

import java.util.Map;
import java.util.Optional;

/**
 * Some cells of a row as a person gives them: those that are not given stay as they are.
 *
 * @param line where it stands in the person's file, from 1; 0 for a form
 * @param cells the texts by column
 * @param basis the version of the row that the person saw; {@link #NEW} where they took
 * it for a new one; empty where they do not say
 */
public record GivenRow(long line, Map<String, String> cells, Optional<String> basis) {

	/** The basis of a row that is to be added. */
	public static final String NEW = "new";

	/** A row of a file. */
	public static GivenRow of(long line, Map<String, String> cells) {
		return new GivenRow(line, cells, Optional.empty());
	}

	/** A row of a form. */
	public static GivenRow basedOn(String basis, Map<String, String> cells) {
		return new GivenRow(0, cells, Optional.of(basis));
	}

}
