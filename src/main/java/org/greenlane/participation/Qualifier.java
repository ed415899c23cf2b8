package org.greenlane.participation;

import org.greenlane.listings.Labels;

/**
 * How exactly a source states a number.
 */
public enum Qualifier {

	EXACT, AT_LEAST, APPROX;

	public static final Labels LABELS = Labels.of("participation.qualifier", Qualifier.class);

	/**
	 * The sign before a number: empty, {@code ≥} or {@code ≈} with a no-break space.
	 */
	public String sign() {
		return switch (this) {
			case EXACT -> "";
			case AT_LEAST -> "≥\u00a0";
			case APPROX -> "≈\u00a0";
		};
	}

}
