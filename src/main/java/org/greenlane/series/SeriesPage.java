package org.greenlane.series;

import java.util.List;

import org.greenlane.charts.Chart;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one series shows.
 *
 * @param counts what the series counts
 * @param limits what it does not count
 * @param gaps what nobody has published of it
 * @param values all its values
 * @param others the other series of its family
 */
record SeriesPage(Series series, String counts, String limits, List<String> gaps, Chart chart, List<SeriesValue> values,
		List<Series> others) {

	/** Whether its values may be of several economies, which the table then names. */
	public boolean byEconomy() {
		return this.series.family() == Family.COVERAGE;
	}

	/** A value of the one economy that the series is about, or null. */
	public @Nullable SeriesValue economy() {
		return (this.series.family() == Family.SENTIMENT && !this.values.isEmpty()) ? this.values.getFirst() : null;
	}

	public boolean hasRespondents() {
		return this.series.family() == Family.SENTIMENT;
	}

	public boolean hasDerived() {
		return this.values.stream().anyMatch(SeriesValue::isDerived);
	}

	/** Whether the picture has a break, which is to be explained. */
	public boolean hasBreak() {
		long remarked = this.values.stream().filter((value) -> value.dateRemark() != null).count();
		return remarked > 0 && remarked < this.values.size();
	}

	public boolean hasUnknown() {
		return this.values.stream().anyMatch((value) -> value.value() == null);
	}

}
