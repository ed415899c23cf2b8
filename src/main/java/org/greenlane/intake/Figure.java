package org.greenlane.intake;

import org.jspecify.annotations.Nullable;

/**
 * How many applications there are of one kind.
 *
 * @param group by what they are told apart
 * @param code which they are; null where no answer says it, empty for all of them
 * @param began how many were begun, sent or not; null where drafts cannot be told apart
 * @param sent how many were sent, withdrawn ones among them
 * @param withdrawn how many of these were taken back
 */
record Figure(Group group, @Nullable String code, @Nullable Long began, long sent, long withdrawn) {

	/** By what applications are told apart. */
	enum Group {

		/** Not at all. */
		ALL,
		/** By the economy of the newest version. */
		ECONOMY,
		/** By the type of organisation of the newest version. */
		ENTITY_TYPE,
		/** By the track of the newest version. */
		TRACK,
		/** By the language of the newest version, or of the pages of a draft. */
		LANGUAGE,
		/** By the day on which they began or were sent first, in the call's zone. */
		DAY,
		/** By the hour, as {@code 2027-02-28 23}, likewise. */
		HOUR

	}

}
