package org.greenlane.questions;

import java.util.Locale;

/**
 * Who says what may be chosen.
 */
public enum ChoicesFrom {

	/** The question itself, or it has none. */
	QUESTION,

	/** Whoever picks the question writes them. */
	CALL,

	/** The tracks of the call. */
	TRACKS,

	/** The types of organisation that the call admits. */
	ENTITY_TYPES,

	/** The languages that the call is offered in. */
	LANGUAGES;

	/**
	 * Whether a later edition of the bank may change them: not where people wrote them.
	 */
	public boolean ofBank() {
		return this != CALL;
	}

	static ChoicesFrom ofSlug(String slug) {
		return slug.isEmpty() ? QUESTION : valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
