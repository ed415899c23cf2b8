package org.greenlane.series;

import java.util.stream.Stream;

import org.greenlane.listings.Labels;

/**
 * What a series is about, and so who publishes such figures.
 */
public enum Family {

	/** Totals over all economies, which the WCO publishes. */
	WORLD,
	/** Shares of certified operators in traders, trade and revenue of an economy. */
	COVERAGE,
	/** What small firms say of themselves when they are asked. */
	SENTIMENT;

	static final Labels LABELS = Labels.of("series.family", Family.class);

	static String[] codes() {
		return Stream.of(values()).map(Enum::name).toArray(String[]::new);
	}

}
