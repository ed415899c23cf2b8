package org.greenlane.calls;

import java.util.Locale;

/**
 * The pages on which a call is composed.
 */
public enum CallPart {

	TEXTS, AUDIENCE, DATES, RULES, FORM, RUBRIC, PUBLICATION;

	/** The part as addresses and messages write it. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
