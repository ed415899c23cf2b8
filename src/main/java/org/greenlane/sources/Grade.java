package org.greenlane.sources;

import org.greenlane.listings.Labels;

/**
 * How far a source can be relied on: official, press or association, to be verified
 * first.
 */
public enum Grade {

	A, B, C;

	/**
	 * The words for grades, for lists that show them.
	 */
	public static final Labels LABELS = Labels.of("sources.grade", Grade.class);

}
