package org.greenlane.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.greenlane.charts.BarChart;
import org.greenlane.charts.Caption;
import org.greenlane.charts.Chart;
import org.greenlane.charts.LineChart;
import org.greenlane.sources.SourceLink;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;

import org.springframework.stereotype.Component;

/**
 * Draws a series: over time where it is of one place, else each economy's latest value.
 */
@Component
class SeriesChart {

	private static final int NAMED_SOURCES = 2;

	/** The sign of a break, which the page explains. */
	private static final String BREAK = "1";

	private static final Comparator<SeriesValue> BY_DATE = Comparator.comparing(SeriesValue::date,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	private final SeriesWords words;

	SeriesChart(SeriesWords words) {
		this.words = words;
	}

	/**
	 * The picture of a series. Values without a date are drawn only where an economy has
	 * no other.
	 */
	Chart of(Series series, List<SeriesValue> values, Language language) {
		List<SeriesValue> known = values.stream().filter((value) -> value.value() != null).toList();
		if (known.isEmpty()) {
			return LineChart.of(caption("series.chart.unknown", series, values, language), List.of(), List.of(),
					language);
		}
		boolean onePlace = known.stream().map(SeriesValue::iso2).distinct().count() == 1;
		List<SeriesValue> dated = known.stream().filter((value) -> value.date() != null).sorted(BY_DATE).toList();
		if (onePlace && (dated.size() > 1 || series.family() != Family.COVERAGE)) {
			return line(caption("series.chart.over-time", series, values, language), series, dated, language);
		}
		List<SeriesValue> latest = latest(known);
		return bars(caption("series.chart.by-economy", series, latest, language), latest, language);
	}

	private Caption caption(String description, Series series, List<SeriesValue> values, Language language) {
		String unit = this.words.of(language, "series.unit." + series.unit());
		List<String> sources = values.stream()
			.map(SeriesValue::sources)
			.flatMap(List::stream)
			.map((link) -> name(link, language))
			.distinct()
			.toList();
		String named = String.join("; ", sources.subList(0, Math.min(NAMED_SOURCES, sources.size())));
		int more = sources.size() - NAMED_SOURCES;
		return new Caption(series.slug(), series.name(), unit,
				this.words.of(language, description, series.name(), unit),
				(more > 0) ? this.words.of(language, "series.chart.more-sources", named, more) : named);
	}

	private String name(SourceLink link, Language language) {
		return this.words.of(language, "series.chart.source", link.title(), link.grade());
	}

	private Chart line(Caption caption, Series series, List<SeriesValue> values, Language language) {
		List<LineChart.Point> points = new ArrayList<>();
		List<LineChart.Break> breaks = new ArrayList<>();
		SeriesValue last = values.getFirst();
		PartialDate before = null;
		for (SeriesValue value : values) {
			PartialDate date = Objects.requireNonNull(value.date());
			if (before != null && breaks(last, value)) {
				breaks.add(new LineChart.Break(before, date, BREAK));
			}
			// A year without a value is a gap, not a line that invents one.
			boolean joined = before != null && date.year() - before.year() <= 1;
			points.add(new LineChart.Point(date, known(value), label(value, language), null, joined));
			before = date;
			last = value;
		}
		return LineChart.of(caption, List.of(new LineChart.Line(series.name(), points)), breaks, language);
	}

	/** The latest value of each economy, in the order of their names. */
	private static List<SeriesValue> latest(List<SeriesValue> values) {
		Map<String, SeriesValue> latest = new LinkedHashMap<>();
		for (SeriesValue value : values) {
			latest.merge(Objects.requireNonNullElse(value.economy(), ""), value,
					(one, other) -> (BY_DATE.compare(one, other) > 0) ? one : other);
		}
		return List.copyOf(latest.values());
	}

	/** By name and not by value, since values of different years are no ranking. */
	private Chart bars(Caption caption, List<SeriesValue> values, Language language) {
		List<BarChart.Row> rows = values.stream()
			.map((value) -> new BarChart.Row(Objects.requireNonNullElse(value.economy(), ""), known(value),
					label(value, language) + " (" + year(value, language) + ")", null))
			.toList();
		return BarChart.of(caption, rows, language);
	}

	private String year(SeriesValue value, Language language) {
		PartialDate date = value.date();
		return (date != null) ? String.valueOf(date.year()) : this.words.of(language, "series.show.undated");
	}

	/**
	 * What is given with a remark on its date is not known to compare with the others.
	 */
	static boolean breaks(SeriesValue before, SeriesValue after) {
		return (before.dateRemark() == null) != (after.dateRemark() == null);
	}

	private static BigDecimal known(SeriesValue value) {
		return Objects.requireNonNull(value.value());
	}

	private String label(SeriesValue value, Language language) {
		String text = Objects.requireNonNullElse(value.text(language), "");
		return value.isDerived() ? "%s (%s)".formatted(text, this.words.of(language, "series.qualifier.DERIVED"))
				: text;
	}

}
