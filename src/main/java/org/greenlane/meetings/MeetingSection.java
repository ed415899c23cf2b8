package org.greenlane.meetings;

import java.util.Optional;

/**
 * What a higher module knows of a meeting, as a part of the meeting's page. Each module
 * that knows something has a bean of this kind; they stand in the order of the beans.
 */
public interface MeetingSection {

	/**
	 * The part for a meeting; empty where nothing is known.
	 */
	Optional<Content> about(MeetingRef meeting);

	/**
	 * What is shown.
	 *
	 * @param template the template whose fragment {@code section(facts)} shows it, such
	 * as {@code spotlights/meeting}
	 * @param facts what the fragment is given
	 */
	record Content(String template, Object facts) {
	}

}
