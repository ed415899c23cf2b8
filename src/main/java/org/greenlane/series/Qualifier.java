package org.greenlane.series;

import java.util.stream.Stream;

import org.greenlane.listings.Labels;

/**
 * How exactly a source gives a value.
 */
public enum Qualifier {

	/** As a figure, with nothing that weakens it. */
	EXACT(""),
	/** As "more than" or "at least". */
	AT_LEAST("≥\u00a0"),
	/** As "less than" or "at most". */
	AT_MOST("≤\u00a0"),
	/** As "about" or "nearly". */
	APPROX("≈\u00a0"),
	/** Not at all; it was calculated from other figures that the source gives. */
	DERIVED("");

	static final Labels LABELS = Labels.of("series.qualifier", Qualifier.class);

	private final String sign;

	Qualifier(String sign) {
		this.sign = sign;
	}

	/**
	 * The sign before a value; nothing where there is none.
	 */
	public String sign() {
		return this.sign;
	}

	static String[] codes() {
		return Stream.of(values()).map(Enum::name).toArray(String[]::new);
	}

}
