package org.greenlane.trends;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.greenlane.charts.Caption;
import org.greenlane.charts.LineChart;
import org.greenlane.economies.Economy;
import org.greenlane.participation.Observation;
import org.greenlane.participation.Scope;
import org.greenlane.sources.SourceLink;
import org.greenlane.web.Language;

/**
 * One chart of an economy as it is made: its lines, the marks where they break, and its
 * caption. The {@code kind} is the part of the message keys that is the chart's own.
 */
final class TrendChart {

	private final Economy economy;

	private final String name;

	private final String kind;

	private final List<Track> tracks;

	private final TrendWords words;

	private final Language language;

	private final List<Drawn.Break> breaks = new ArrayList<>();

	TrendChart(Economy economy, String name, String kind, List<Track> tracks, TrendWords words) {
		this.economy = economy;
		this.name = name;
		this.kind = kind;
		this.tracks = tracks;
		this.words = words;
		this.language = words.language();
	}

	/**
	 * A chart of counts.
	 */
	Drawn counts() {
		return drawn((seen) -> String.valueOf(seen.count(this.language)) + (seen.isDisputed() ? " ≠" : ""));
	}

	/**
	 * A chart of MSME shares.
	 */
	Drawn shares() {
		return drawn((seen) -> String.valueOf(seen.share(this.language)) + (seen.isShareOfPart() ? " *" : ""));
	}

	private Drawn drawn(Function<Observation, String> label) {
		List<LineChart.Line> lines = this.tracks.stream().map((track) -> line(track, label)).toList();
		List<LineChart.Break> marks = marks();
		LineChart.Line first = lines.getFirst();
		boolean shares = this.kind.equals("shares");
		boolean disputed = points().stream().anyMatch((point) -> point.seen().isDisputed());
		boolean partBase = points().stream().anyMatch((point) -> point.seen().isShareOfPart());
		return new Drawn(this.name, LineChart.of(caption(first), lines, marks, this.language), this.breaks,
				disputed && !shares, partBase && shares);
	}

	private LineChart.Line line(Track track, Function<Observation, String> label) {
		List<LineChart.Point> points = new ArrayList<>();
		for (int i = 0; i < track.points().size(); i++) {
			Track.Point point = track.points().get(i);
			String text = label.apply(point.seen())
					+ ((track.scope() == null) ? " " + this.words.records().name(point.seen().scope()) : "");
			points
				.add(new LineChart.Point(point.date(), point.value(), text, point.seen().address(), track.isJoined(i)));
		}
		return new LineChart.Line(lineName(track), points);
	}

	private String lineName(Track track) {
		return (track.scope() != null) ? this.words.records().name(track.scope()) : this.words.of("chart.others");
	}

	private List<LineChart.Break> marks() {
		List<LineChart.Break> marks = new ArrayList<>();
		record Placed(Track track, Track.Step step) {
		}
		List<Placed> steps = this.tracks.stream()
			.flatMap((track) -> track.breaks().stream().map((step) -> new Placed(track, step)))
			.sorted(Comparator.comparing((placed) -> placed.step().to().date()))
			.toList();
		for (Placed placed : steps) {
			Track.Step step = placed.step();
			String mark = String.valueOf(marks.size() + 1);
			marks.add(new LineChart.Break(step.from().date(), step.to().date(), mark));
			this.breaks.add(new Drawn.Break(mark, (this.tracks.size() > 1) ? placed.track().scope() : null,
					step.from().seen(), step.to().seen(), changes(step)));
		}
		return marks;
	}

	private List<String> changes(Track.Step step) {
		return step.changes()
			.stream()
			.map((change) -> this.words.change(change, step.from().seen(), step.to().seen()))
			.toList();
	}

	private Caption caption(LineChart.Line first) {
		List<Track.Point> points = points();
		String place = this.economy.getName().in(this.language);
		String scope = this.words.records().name(points.getFirst().seen().scope());
		return new Caption("participation-%s-%s".formatted(this.economy.getIso2().toLowerCase(Locale.ROOT), this.name),
				this.words.of("chart." + this.kind + ".title", place, scope), unit(points),
				this.words.of("chart." + this.kind + ".description", points.size(),
						points.getFirst().date().in(this.language), points.getLast().date().in(this.language),
						first.points().getFirst().label(), first.points().getLast().label(), first.name()),
				source(points));
	}

	/**
	 * What is counted, and of what where the title and the names of lines do not say it.
	 */
	private String unit(List<Track.Point> points) {
		String units = String.join(", ",
				points.stream().map((point) -> this.words.records().name(point.seen().unit())).distinct().toList());
		List<Scope> scopes = points.stream().map((point) -> point.seen().scope()).distinct().toList();
		String unit = this.words.of("chart." + this.kind + ".unit", units);
		return (scopes.size() > 1 || this.kind.equals("part")) ? unit
				: unit + " · " + this.words.records().name(scopes.getFirst());
	}

	private String source(List<Track.Point> points) {
		List<String> titles = points.reversed()
			.stream()
			.flatMap((point) -> point.seen().sources().stream())
			.map(SourceLink::title)
			.distinct()
			.toList();
		if (titles.isEmpty()) {
			return "";
		}
		return (titles.size() == 1) ? titles.getFirst()
				: this.words.of("chart.sources", titles.getFirst(), titles.size() - 1);
	}

	private List<Track.Point> points() {
		return this.tracks.stream()
			.flatMap((track) -> track.points().stream())
			.sorted(Comparator.comparing(Track.Point::date))
			.toList();
	}

}
