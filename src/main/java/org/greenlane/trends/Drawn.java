package org.greenlane.trends;

import java.util.List;

import org.greenlane.charts.Chart;
import org.greenlane.participation.Observation;
import org.greenlane.participation.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A chart of an economy's page, with its breaks in words.
 *
 * @param name the end of its address
 * @param disputed whether values in it differ from other counts
 * @param partBase whether a share in it is of fewer operators than the total
 */
record Drawn(String name, Chart chart, List<Break> breaks, boolean disputed, boolean partBase) {

	/**
	 * A break that the chart marks.
	 *
	 * @param mark the sign in the chart
	 * @param line what the line counts, where the chart has several
	 * @param changes what makes the two counts incomparable, in words
	 */
	record Break(String mark, @Nullable Scope line, Observation from, Observation to, List<String> changes) {
	}

}
