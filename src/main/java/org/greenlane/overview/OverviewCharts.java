package org.greenlane.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.greenlane.charts.AvailabilityGrid;
import org.greenlane.charts.BarChart;
import org.greenlane.charts.Chart;
import org.greenlane.charts.DotChart;
import org.greenlane.charts.LineChart;
import org.greenlane.economies.WcoRegion;
import org.greenlane.indicators.Indicators;
import org.greenlane.listings.LabelBook;
import org.greenlane.participation.Numbers;
import org.greenlane.series.SeriesValue;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Draws what the overview tells.
 */
@Component
class OverviewCharts {

	private static final int STATES = 4;

	private final ShareCharts shares;

	private final ChartWords words;

	private final LabelBook labels;

	OverviewCharts(ShareCharts shares, ChartWords words, LabelBook labels) {
		this.shares = shares;
		this.words = words;
		this.labels = labels;
	}

	/**
	 * The charts by their names; one without anything to draw is left out.
	 */
	Map<String, Chart> of(Overview overview, Language language) {
		Map<String, Chart> charts = new LinkedHashMap<>();
		charts.put("known", known(overview, language));
		this.shares.of(overview, language).forEach((chart) -> charts.put(chart.caption().name(), chart));
		charts.put("companies", companies(overview, language));
		charts.put("growth", growth(overview, language));
		charts.put("traders", traders(overview, language));
		charts.put("trade", trade(overview, language));
		charts.put("measures", measures(overview, language));
		charts.put("world", world(overview, language));
		return charts;
	}

	private Chart known(Overview overview, Language language) {
		Map<String, String> regions = this.labels.of(WcoRegion.LABELS, language);
		List<AvailabilityGrid.Group> groups = overview.regions()
			.stream()
			.map((region) -> new AvailabilityGrid.Group(regions.getOrDefault(String.valueOf(region.region()), ""),
					overview.marks()
						.stream()
						.filter((mark) -> mark.region() == region.region())
						.sorted(Comparator.comparing(ProgrammeMark::known).reversed())
						.map((mark) -> new AvailabilityGrid.Cell(mark.economy() + ", " + mark.programme(), mark.known(),
								"/participation/" + mark.iso2()))
						.toList()))
			.toList();
		List<String> states = Stream.iterate(0, (state) -> state + 1)
			.limit(STATES)
			.map((state) -> this.words.of("known.state." + state, language))
			.toList();
		return AvailabilityGrid.of(this.words.caption("known", "records", language, overview.all().operational()),
				states, groups, language);
	}

	private Chart companies(Overview overview, Language language) {
		return BarChart.of(this.words.caption("companies", "records", language),
				overview.largest()
					.stream()
					.map((one) -> new BarChart.Row(one.economy(), BigDecimal.valueOf(one.companies()),
							one.qualifier().sign() + Numbers.whole(one.companies(), language)
									+ dated(one.date(), language),
							"/participation/" + one.iso2()))
					.toList(),
				language);
	}

	private Chart growth(Overview overview, Language language) {
		return BarChart.of(this.words.caption("growth", "records", language), overview.grown()
			.stream()
			.flatMap((one) -> Indicators.annualGrowth(one.first(), one.last())
				.filter((growth) -> growth.percent().signum() >= 0)
				.map((growth) -> new BarChart.Row(one.economy(), growth.percent(),
						this.words.of("growth.bar", language, one.bound() + Numbers.change(growth.percent(), language),
								year(one.first().date()), year(one.last().date()), growth.toTheYear() ? "*" : ""),
						"/participation/" + one.iso2()))
				.stream())
			.toList(), language);
	}

	private Chart traders(Overview overview, Language language) {
		return BarChart.of(this.words.caption("traders", "traders", language), overview.coverage()
			.newest(Coverage.TRADERS)
			.stream()
			.map((value) -> new BarChart.Row(String.valueOf(value.economy()), Objects.requireNonNull(value.value()),
					value.text(language) + dated(value.date(), language), "/series/" + value.slug()))
			.toList(), language);
	}

	private Chart trade(Overview overview, Language language) {
		Map<String, List<DotChart.Dot>> dots = new LinkedHashMap<>();
		for (int kind = 0; kind < Coverage.TRADE.size(); kind++) {
			for (SeriesValue value : overview.coverage().newest(Coverage.TRADE.get(kind))) {
				dots.computeIfAbsent(String.valueOf(value.economy()), (economy) -> new ArrayList<>())
					.add(new DotChart.Dot(kind, Objects.requireNonNull(value.value()),
							value.text(language) + dated(value.date(), language)));
			}
		}
		List<String> kinds = Stream.of("all", "import", "export")
			.map((kind) -> this.words.of("trade." + kind, language))
			.toList();
		return DotChart.of(this.words.caption("trade", "trade", language), kinds,
				dots.entrySet().stream().map((row) -> new DotChart.Row(row.getKey(), row.getValue(), null)).toList(),
				language);
	}

	private Chart measures(Overview overview, Language language) {
		return BarChart.of(this.words.caption("measures", "measures", language),
				overview.kinds()
					.stream()
					.map((kind) -> new BarChart.Row(kind.label(), BigDecimal.valueOf(kind.economies()),
							Numbers.whole(kind.economies(), language), "/aeo/measures/" + kind.slug()))
					.toList(),
				language);
	}

	private Chart world(Overview overview, Language language) {
		List<LineChart.Point> points = overview.world()
			.stream()
			.filter((value) -> value.value() != null && value.date() != null)
			.map((value) -> new LineChart.Point(Objects.requireNonNull(value.date()),
					Objects.requireNonNull(value.value()), Objects.requireNonNull(value.text(language)),
					"/series/" + value.slug(), true))
			.toList();
		return LineChart.of(this.words.caption("world", "world", language),
				List.of(new LineChart.Line(this.words.of("world.line", language), points)), List.of(), language);
	}

	private String dated(@Nullable PartialDate date, Language language) {
		return Optional.ofNullable(date).map((known) -> " (" + known.year() + ")").orElse("");
	}

	private static String year(@Nullable PartialDate date) {
		return (date != null) ? String.valueOf(date.year()) : "";
	}

}
