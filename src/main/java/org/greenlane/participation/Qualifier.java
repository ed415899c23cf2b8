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

	/**
	 * The sign before the growth from one count to another: a first count of “at least”
	 * makes it a most, a newest one a least; where both do, or one is “about”, it is only
	 * about right.
	 */
	public static String ofGrowth(Qualifier first, Qualifier last) {
		if (first == EXACT && last == EXACT) {
			return "";
		}
		if (first == APPROX || last == APPROX || first == last) {
			return APPROX.sign();
		}
		return (first == AT_LEAST) ? "≤\u00a0" : AT_LEAST.sign();
	}

}
