package org.greenlane.editing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What was done, for the page that comes after. It waits in the session.
 *
 * @param act {@code added}, {@code changed}, {@code same} or {@code removed}
 * @param fields what changed
 */
record Saved(String act, ArrayList<Told> fields) implements Serializable {

	static Saved of(String act, List<Told> fields) {
		return new Saved(act, new ArrayList<>(fields));
	}

	/** A field in the reader's words, before and after. */
	record Told(String label, String before, String after) implements Serializable {
	}

}
