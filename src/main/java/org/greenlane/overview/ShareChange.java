package org.greenlane.overview;

import java.math.BigDecimal;
import java.util.List;

import org.greenlane.measures.EconomyMeasure;
import org.greenlane.web.PartialDate;

/**
 * How a share of small firms changed between its first and its newest count of one kind,
 * beside what the economy did for small firms. That the one followed the other does not
 * show that it came from it.
 *
 * @param measures of the economy, by the year in which they began, undated ones last
 */
record ShareChange(Share first, Share last, List<EconomyMeasure> measures) {

	/** In percentage points. */
	public BigDecimal points() {
		return this.last.percent().subtract(this.first.percent());
	}

	/**
	 * When a measure began: {@code before} the first share, {@code between} the two,
	 * {@code after} the newest, or {@code undated}; what may be either is between.
	 */
	public String time(EconomyMeasure measure) {
		PartialDate since = measure.since();
		if (since == null || this.first.date() == null || this.last.date() == null) {
			return "undated";
		}
		if (since.last().isBefore(this.first.date().first())) {
			return "before";
		}
		return since.first().isAfter(this.last.date().last()) ? "after" : "between";
	}

}
