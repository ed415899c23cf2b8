package org.greenlane.revisions;

import java.util.Locale;

/**
 * What came of asking to remove a row.
 */
public enum Removal {

	DONE,

	/** It was no longer there. */
	GONE,

	/** Refused: it came with the portal, and the next data set would bring it back. */
	SHIPPED,

	/** Refused: it was changed since the person saw it. */
	STALE,

	/** Refused: other rows refer to it. */
	REFERRED;

	/** The outcome as messages write it. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
