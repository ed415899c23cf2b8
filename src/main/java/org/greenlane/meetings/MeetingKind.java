package org.greenlane.meetings;

/**
 * What a meeting is.
 */
enum MeetingKind {

	/** A formal meeting of the group. */
	MEETING,
	/** A session on one theme. */
	THEMATIC,
	/** Something new is presented to the public. */
	LAUNCH,
	/** Winners are announced or honoured. */
	CEREMONY,
	/** An event beside other meetings. */
	EVENT,
	/** A text that the group issues without meeting. */
	STATEMENT,
	/** A Ministerial Conference. */
	MINISTERIAL

}
