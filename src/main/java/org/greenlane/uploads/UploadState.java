package org.greenlane.uploads;

import java.util.Locale;

/**
 * Where an upload stands; computed from what happened to it.
 */
public enum UploadState {

	/** Waits to be checked, or is being checked. */
	CHECKING,

	/** Has problems, so that it can only be given up. */
	REFUSED,

	/** Shows what it would do. */
	READY,

	/** Is being applied. */
	APPLYING,

	APPLIED, DISCARDED;

	/** The state as messages write it. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether it will change by itself. */
	public boolean isMoving() {
		return this == CHECKING || this == APPLYING;
	}

}
