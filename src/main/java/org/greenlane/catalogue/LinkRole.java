package org.greenlane.catalogue;

/**
 * What one thing is to another.
 */
public enum LinkRole {

	/** Its text names the other: a report an economy. */
	NAMES,
	/** It is part of the other: a spotlight of a meeting. */
	BELONGS_TO,
	/** It came of the other: a follow-up of a barrier. */
	ANSWERS

}
