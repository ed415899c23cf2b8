package org.greenlane.screening;

import java.util.Locale;

/**
 * What came of sending the answer to a clarification.
 */
enum Sent {

	/** It is sealed, now or by the same form before. */
	SENT,
	/** Refused: its time is over. */
	LATE,
	/** Refused: the application was withdrawn. */
	WITHDRAWN,
	/** Refused: it was taken back, or answered, or the call has moved on. */
	CLOSED,
	/** Refused: it is not what was checked. */
	CHANGED,
	/** Refused: something is missing or wrong. */
	INCOMPLETE;

	/** The end of the message that says so. */
	String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
