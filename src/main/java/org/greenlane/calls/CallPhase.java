package org.greenlane.calls;

import java.util.Locale;

/**
 * Where a call stands, in the order in which calls move on.
 */
public enum CallPhase {

	/** Being composed: only staff know of it. */
	DRAFT,

	/** Everybody may read it; nobody can apply yet. */
	UPCOMING,

	/** Applications are taken. */
	OPEN,

	/** Closed; the secretariat looks at what came. */
	SCREENING,

	/** Judges score. */
	JUDGING,

	/** Decided, and not told yet. */
	DECIDED,

	/** The outcome is public. */
	ANNOUNCED,

	/** Given up before it was decided. */
	CANCELLED;

	/** The phase as messages write it. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether readers know of the call. */
	public boolean isPublic() {
		return this != DRAFT;
	}

	/** Whether form, rules, rubric and texts can no longer change. */
	public boolean isFrozen() {
		return this != DRAFT && this != UPCOMING;
	}

}
