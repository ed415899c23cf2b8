package org.greenlane.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.greenlane.charts.Caption;
import org.greenlane.charts.Chart;
import org.greenlane.charts.LineChart;
import org.greenlane.participation.Numbers;
import org.greenlane.participation.RecordWords;
import org.greenlane.web.Language;

import org.springframework.stereotype.Component;

/**
 * Draws how shares of small firms developed. Shares under different definitions of small
 * cannot be compared, so each definition has a chart of its own.
 */
@Component
class ShareCharts {

	private static final int MOST_LINES = 4;

	private final ChartWords words;

	ShareCharts(ChartWords words) {
		this.words = words;
	}

	/**
	 * A chart for each definition with at least two dated shares.
	 */
	List<Chart> of(Overview overview, Language language) {
		List<Chart> charts = new ArrayList<>();
		overview.byDefinition().forEach((definition, shares) -> {
			List<List<Share>> runs = runs(shares);
			if (runs.stream().mapToInt(List::size).sum() > 1) {
				Caption plain = this.words.caption("shares", "records", language, definition);
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
			.limit(MOST_LINES)
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
		RecordWords records = this.words.records(language);
		return this.words.of("shares.line", language, share.economy(), records.name(share.scope()),
				records.name(share.unit()));
	}

}
