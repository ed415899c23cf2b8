package org.greenlane.applications;

import java.util.Locale;

/**
 * Where an application stands: whether anything counts, and nothing more.
 */
public enum ApplicationState {

	/** Nothing has been sent. */
	DRAFT,
	/** The newest sealed version counts, whatever the working copy says. */
	SUBMITTED,
	/** Taken back by the applicants; the sealed versions are still there. */
	WITHDRAWN;

	/** The state as messages write it. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
