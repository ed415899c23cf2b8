package org.greenlane.history;

import java.util.Locale;

/**
 * How a change of data came about, as far as everybody may know.
 */
public enum Cause {

	/** The data set that comes with the portal. Set by the importer. */
	LOAD,

	/** An editor's form. */
	EDIT,

	/** A file that an editor uploaded. */
	UPLOAD,

	/** A proposal that an editor accepted. */
	PROPOSAL,

	/** A focal point who says that a row still holds. */
	CONFIRMATION,

	/** A statement that nobody signed. */
	UNSIGNED;

	/** The cause as messages and addresses write it. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
