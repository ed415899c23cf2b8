package org.greenlane.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.greenlane.charts.AvailabilityGrid;
import org.greenlane.charts.BarChart;
import org.greenlane.charts.Caption;
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

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Draws what the overview tells.
 */
@Component
class OverviewCharts {

	private static final int STATES = 4;

	private final MessageSource messages;

	private final LabelBook labels;

	OverviewCharts(MessageSource messages, LabelBook labels) {
		this.messages = messages;
		this.labels = labels;
	}

	/**
	 * The charts by their names; one without anything to draw is left out.
	 */
	Map<String, Chart> of(Overview overview, Language language) {
		Map<String, Chart> charts = new LinkedHashMap<>();
		charts.put("known", known(overview, language));
		shares(overview, language).forEach((chart) -> charts.put(chart.caption().name(), chart));
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
			.map((state) -> words("known.state." + state, language))
			.toList();
		return AvailabilityGrid.of(caption("known", language, overview.all().operational()), states, groups, language);
	}

	/** A chart for each definition with at least two dated shares. */
	private List<Chart> shares(Overview overview, Language language) {
		List<Chart> charts = new ArrayList<>();
		overview.byDefinition().forEach((definition, shares) -> {
			List<List<Share>> runs = runs(shares);
			if (runs.stream().mapToInt(List::size).sum() > 1) {
				Caption plain = caption("shares", language, definition);
				charts.add(LineChart.of(
						new Caption("shares-" + (charts.size() + 1), plain.title(), plain.unit(), plain.description(),
								plain.source()),
						runs.stream().map((run) -> line(run, language)).toList(), List.of(), language));
			}
		});
		return charts;
	}

	/** Dated shares of one economy, scope and unit, the four longest rows. */
	private static List<List<Share>> runs(List<Share> shares) {
		Map<List<Object>, List<Share>> runs = new LinkedHashMap<>();
		shares.stream()
			.filter((share) -> share.date() != null)
			.forEach((share) -> runs
				.computeIfAbsent(List.of(share.iso2(), share.scope(), share.unit()), (key) -> new ArrayList<>())
				.add(share));
		return runs.values()
			.stream()
			.sorted(Comparator.<List<Share>>comparingInt(List::size).reversed())
			.limit(STATES)
			.toList();
	}

	private LineChart.Line line(List<Share> run, Language language) {
		List<LineChart.Point> points = new ArrayList<>();
		for (int i = 0; i < run.size(); i++) {
			Share share = run.get(i);
			points.add(new LineChart.Point(Objects.requireNonNull(share.date()), share.percent(),
					Numbers.percent(share.percent(), language), "/participation/records/" + share.record(),
					i > 0 && share.comparesWith(run.get(i - 1))));
		}
		return new LineChart.Line(name(run.getFirst(), language), points);
	}

	/** What a share counts, in a line. */
	private String name(Share share, Language language) {
		return message("overview.shares.line", language, share.economy(),
				message("participation.scope." + share.scope(), language),
				message("participation.unit." + share.unit(), language));
	}

	private Chart companies(Overview overview, Language language) {
		return BarChart.of(caption("companies", language),
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
		return BarChart.of(caption("growth", language), overview.grown()
			.stream()
			.flatMap((one) -> Indicators.annualGrowth(one.first(), one.last())
				.filter((growth) -> growth.percent().signum() >= 0)
				.map((growth) -> new BarChart.Row(one.economy(), growth.percent(),
						message("overview.growth.bar", language,
								one.bound() + Numbers.change(growth.percent(), language), year(one.first().date()),
								year(one.last().date()), growth.toTheYear() ? "*" : ""),
						"/participation/" + one.iso2()))
				.stream())
			.toList(), language);
	}

	private Chart traders(Overview overview, Language language) {
		return BarChart.of(caption("traders", language), overview.coverage()
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
							Objects.requireNonNull(value.text(language))));
			}
		}
		List<String> kinds = Stream.of("all", "import", "export")
			.map((kind) -> words("trade." + kind, language))
			.toList();
		return DotChart.of(caption("trade", language), kinds,
				dots.entrySet().stream().map((row) -> new DotChart.Row(row.getKey(), row.getValue(), null)).toList(),
				language);
	}

	private Chart measures(Overview overview, Language language) {
		return BarChart.of(caption("measures", language),
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
		return LineChart.of(caption("world", language),
				List.of(new LineChart.Line(words("world.line", language), points)), List.of(), language);
	}

	private Caption caption(String name, Language language, Object... arguments) {
		return new Caption(name, words(name + ".chart", language, arguments),
				words(name + ".unit", language, arguments), words(name + ".picture", language, arguments),
				words(name + ".source", language, arguments));
	}

	private String dated(@Nullable PartialDate date, Language language) {
		return Optional.ofNullable(date).map((known) -> " (" + known.year() + ")").orElse("");
	}

	private static String year(@Nullable PartialDate date) {
		return (date != null) ? String.valueOf(date.year()) : "";
	}

	private String words(String key, Language language, Object... arguments) {
		return message("overview." + key, language, arguments);
	}

	private String message(String key, Language language, Object... arguments) {
		Object[] texts = Arrays.stream(arguments)
			.map((each) -> each instanceof Number ? each : each.toString())
			.toArray();
		return this.messages.getMessage(key, texts, language.locale());
	}

}
