package org.greenlane.overview;

import java.math.BigDecimal;
import java.util.List;

import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How a share of small firms changed between its first and its newest count of one kind,
 * beside what the economy did for small firms. That the one followed the other does not
 * show that it came from it.
 *
 * @param measures the kinds of measures of the economy, by the year in which each began,
 * undated ones last
 */
record ShareChange(Share first, Share last, List<Begun> measures) {

	/** In percentage points. */
	public BigDecimal points() {
		return this.last.percent().subtract(this.first.percent());
	}

	/**
	 * When a measure began: {@code before} the first share, {@code between} the two,
	 * {@code after} the newest, {@code overlap} where it may be either of two, or
	 * {@code undated}.
	 */
	public String time(Begun measure) {
		PartialDate since = measure.since();
		if (since == null || this.first.date() == null || this.last.date() == null) {
			return "undated";
		}
		if (since.last().isBefore(this.first.date().first())) {
			return "before";
		}
		if (since.first().isAfter(this.last.date().last())) {
			return "after";
		}
		boolean between = since.first().isAfter(this.first.date().last())
				&& since.last().isBefore(this.last.date().first());
		return between ? "between" : "overlap";
	}

	/**
	 * A kind of measure of an economy.
	 *
	 * @param code the kind's code
	 * @param slug the end of the kind's address
	 * @param since when the first measure of the kind began, or null where no source says
	 * it
	 */
	record Begun(String code, String slug, @Nullable PartialDate since) {
	}

}
