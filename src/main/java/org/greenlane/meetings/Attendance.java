package org.greenlane.meetings;

/**
 * Where those who took part were.
 */
enum Attendance {

	IN_PERSON, HYBRID, ONLINE;

	/** The same in the words of schema.org. */
	String schema() {
		return "https://schema.org/" + switch (this) {
			case IN_PERSON -> "OfflineEventAttendanceMode";
			case HYBRID -> "MixedEventAttendanceMode";
			case ONLINE -> "OnlineEventAttendanceMode";
		};
	}

}
