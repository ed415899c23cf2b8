package org.greenlane.trends;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.greenlane.charts.Caption;
import org.greenlane.charts.Chart;
import org.greenlane.charts.StackedBarChart;
import org.greenlane.economies.Economy;
import org.greenlane.participation.Observation;

/**
 * MSMEs and other operators side by side, in the newest count of each scope and unit that
 * tells them apart. What a source did not look at is unknown, not another operator.
 */
final class SizeChart {

	static final String NAME = "sizes";

	private final Economy economy;

	private final TrendWords words;

	SizeChart(Economy economy, TrendWords words) {
		this.economy = economy;
		this.words = words;
	}

	/**
	 * The chart; empty where no count tells MSMEs apart.
	 */
	Optional<Drawn> of(Trend trend) {
		Map<List<Object>, Observation> newest = new LinkedHashMap<>();
		trend.all()
			.stream()
			.filter((seen) -> seen.msme() != null && seen.msmeShare() != null)
			.forEach((seen) -> newest.put(List.of(seen.scope(), seen.unit()), seen));
		List<StackedBarChart.Row> rows = newest.values().stream().map(this::row).toList();
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		List<String> parts = List.of(this.words.of("chart.sizes.msme"), this.words.of("chart.sizes.other"));
		Chart chart = StackedBarChart.of(caption(newest.size()), parts, rows, this.words.language());
		return Optional.of(new Drawn(NAME, chart, List.of(), false, false));
	}

	private StackedBarChart.Row row(Observation seen) {
		int msme = Objects.requireNonNull(seen.msme());
		Integer base = (seen.shareBase() != null) ? seen.shareBase() : seen.total();
		String name = this.words.of("chart.sizes.row", this.words.records().name(seen.scope()),
				this.words.records().name(seen.unit()), this.words.records().date(seen));
		return new StackedBarChart.Row(name,
				List.of(BigDecimal.valueOf(msme), BigDecimal.valueOf(Objects.requireNonNull(base) - msme)),
				this.words.of("chart.sizes.label", String.valueOf(seen.share(this.words.language())),
						String.valueOf(seen.smallFirms(this.words.language())),
						String.valueOf(seen.base(this.words.language()))),
				seen.address());
	}

	private Caption caption(int rows) {
		String place = this.economy.getName().in(this.words.language());
		return new Caption("participation-%s-%s".formatted(this.economy.getIso2().toLowerCase(Locale.ROOT), NAME),
				this.words.of("chart.sizes.title", place), this.words.of("chart.sizes.unit"),
				this.words.of("chart.sizes.description", rows), this.words.of("chart.sizes.source"));
	}

}
