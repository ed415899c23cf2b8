package org.greenlane.series;

import java.util.List;

import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * Reads what the page and the picture of a series show, in two statements.
 */
@Component
class SeriesPageReader {

	private final AllSeries series;

	private final SeriesValues values;

	private final SeriesChart charts;

	private final SentimentGaps gaps;

	private final SeriesWords words;

	SeriesPageReader(AllSeries series, SeriesValues values, SeriesChart charts, SentimentGaps gaps, SeriesWords words) {
		this.series = series;
		this.values = values;
		this.charts = charts;
		this.gaps = gaps;
		this.words = words;
	}

	/**
	 * The page of the series that an address names.
	 * @throws NotFoundException if there is none
	 */
	SeriesPage read(String slug, Language language) {
		List<Series> all = this.series.all(language);
		Series series = all.stream()
			.filter((one) -> one.slug().equals(slug))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("Series " + slug));
		boolean sentiment = series.family() == Family.SENTIMENT;
		List<SeriesValue> read = sentiment ? this.values.of(series.family()) : this.values.of(series.code());
		List<SeriesValue> own = read.stream().filter((value) -> value.series().equals(series.code())).toList();
		return new SeriesPage(series, this.words.explain("series.counts", series, language),
				this.words.explain("series.limits", series, language),
				sentiment ? this.gaps.of(read, language) : List.of(), this.charts.of(series, own, language), own,
				all.stream().filter((one) -> one.family() == series.family() && one != series).toList());
	}

}
