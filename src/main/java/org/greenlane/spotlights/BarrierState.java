package org.greenlane.spotlights;

/**
 * How far a barrier has come, in the order of the way.
 */
public enum BarrierState {

	/** A firm named it; nobody is known to have taken it up. */
	RAISED,
	/** Somebody proposed to do something about it. */
	PROPOSED,
	/** It is on the agenda of a body. */
	ON_AGENDA,
	/** A body discussed it. */
	DISCUSSED,
	/** It no longer stands in the way. */
	RESOLVED,
	/** It was closed without result. */
	CLOSED;

	/** Whether something can still come of it. */
	public boolean isOpen() {
		return this != RESOLVED && this != CLOSED;
	}

}
