package org.greenlane.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;

/**
 * Values over time. Only points that can be compared are joined; a date between which and
 * another nothing can be compared has a dashed line before it.
 */
public final class LineChart {

	private static final double HEIGHT = 170;

	private static final double HEAD = 22;

	private static final double RIGHT = 8;

	private static final int STEPS = 4;

	private final Sheet sheet;

	private final Scale scale;

	private final TimeScale time;

	private final Language language;

	private double top;

	private LineChart(Sheet sheet, Scale scale, TimeScale time, Language language) {
		this.sheet = sheet;
		this.scale = scale;
		this.time = time;
		this.language = language;
	}

	/**
	 * Draws a chart.
	 * @param lines at most four, each with its points in the order of their dates
	 * @param breaks what makes values incomparable, in the order of their dates
	 */
	public static Chart of(Caption caption, List<Line> lines, List<Break> breaks, Language language) {
		Sheet sheet = new Sheet(caption, language);
		List<Sheet.Sample> samples = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			samples.add(Sheet.Sample.line(lines.get(i).name(), i));
		}
		sheet.legend((lines.size() > 1) ? samples : List.of());
		List<Point> points = lines.stream().flatMap((line) -> line.points().stream()).toList();
		if (points.isEmpty()) {
			sheet.nothing();
			return sheet.finish();
		}
		Scale scale = Scale.of(points.stream().map(Point::value).toList(), STEPS);
		double ticks = scale.ticks()
			.stream()
			.mapToDouble((tick) -> Lettering.TICK.width(scale.label(tick, language)))
			.max()
			.orElse(0);
		TimeScale time = TimeScale.of(points.stream().map(Point::date).toList(), Sheet.EDGE + ticks + 8,
				Sheet.WIDTH - RIGHT);
		LineChart chart = new LineChart(sheet, scale, time, language);
		chart.draw(lines, breaks);
		return sheet.finish();
	}

	private void draw(List<Line> lines, List<Break> breaks) {
		double signs = this.sheet.y();
		List<Mark.Label> labels = signs(breaks, signs);
		double lanes = labels.stream().mapToDouble((label) -> label.box().bottom() - signs).max().orElse(0);
		this.top = signs + lanes + HEAD;
		axes();
		for (Break change : breaks) {
			this.sheet.add(new Mark.Rule(new Box(place(change), signs + lanes + 2, 0, HEIGHT + HEAD - 2), Ink.BREAK));
		}
		labels.forEach(this.sheet::add);
		List<PointLabels.Placed> placed = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			placed.addAll(line(lines.get(i), i, lines.size() > 1, breaks));
		}
		Box area = new Box(this.time.from() + 2, signs + lanes + 1, Sheet.WIDTH - this.time.from() - 3,
				HEIGHT + HEAD - 3);
		new PointLabels(area, placed).marks().forEach(this.sheet::add);
		this.sheet.space(lanes + HEAD + HEIGHT + 6 + Lettering.TICK.line());
	}

	private double place(Break change) {
		double place = (this.time.place(change.after()) + this.time.place(change.before())) / 2;
		return Math.clamp(place, this.time.from(), this.time.to());
	}

	private List<Mark.Label> signs(List<Break> breaks, double from) {
		Places places = new Places();
		List<Mark.Label> labels = new ArrayList<>();
		for (Break change : breaks) {
			double y = from + Lettering.SIGN.ascent();
			Mark.Label label = Places.centred(change.mark(), Lettering.SIGN, place(change), y);
			while (!places.isFree(label.box())) {
				y += Lettering.SIGN.line();
				label = Places.centred(change.mark(), Lettering.SIGN, place(change), y);
			}
			places.take(label.box());
			labels.add(label);
		}
		return labels;
	}

	private void axes() {
		double bottom = this.top + HEIGHT;
		for (double tick : this.scale.ticks()) {
			double y = this.scale.place(tick, bottom, this.top);
			this.sheet.add(new Mark.Rule(new Box(this.time.from(), y, this.time.to() - this.time.from(), 0),
					(tick == 0) ? Ink.AXIS : Ink.GRID));
			this.sheet.add(new Mark.Label(this.time.from() - 6, y + Lettering.TICK.ascent() / 2 - 1,
					this.scale.label(tick, this.language), Lettering.TICK, Mark.Anchor.END, null));
		}
		for (int year : this.time.years()) {
			double start = this.time.startOf(year);
			double middle = this.time.place(new PartialDate(year, null, null));
			this.sheet.add(new Mark.Rule(new Box(start, bottom, 0, 4), Ink.AXIS));
			this.sheet.add(
					Places.centred(String.valueOf(year), Lettering.TICK, middle, bottom + 6 + Lettering.TICK.ascent()));
		}
	}

	/**
	 * Draws a line with its dots and answers where its labels may stand.
	 */
	private List<PointLabels.Placed> line(Line line, int series, boolean named, List<Break> breaks) {
		List<Spot> spots = line.points().stream().map(this::spot).toList();
		runs(line, spots).forEach((run) -> this.sheet.add(new Mark.Path(run, Ink.series(series))));
		List<PointLabels.Rank> ranks = line.ranks(breaks);
		List<PointLabels.Placed> placed = new ArrayList<>();
		for (int i = 0; i < spots.size(); i++) {
			Point point = line.points().get(i);
			Spot spot = spots.get(i);
			String date = point.date().in(this.language);
			String title = this.sheet.words().says(named ? line.name() + ", " + date : date, point.label());
			this.sheet.add(new Mark.Dot(spot.x(), spot.y(), PointLabels.REACH, Shape.series(series), Ink.series(series),
					title, point.link()));
			placed.add(new PointLabels.Placed(spot, point.label(), ranks.get(i), line.isPeak(i)));
		}
		return placed;
	}

	private Spot spot(Point point) {
		return new Spot(this.time.place(point.date()), this.scale.place(point.value(), this.top + HEIGHT, this.top));
	}

	private static List<List<Spot>> runs(Line line, List<Spot> spots) {
		List<List<Spot>> runs = new ArrayList<>();
		for (int i = 0; i < spots.size(); i++) {
			if (i == 0 || !line.points().get(i).joined()) {
				runs.add(new ArrayList<>());
			}
			runs.getLast().add(spots.get(i));
		}
		return runs.stream().filter((run) -> run.size() > 1).toList();
	}

	/**
	 * A named line, or single values without one.
	 */
	public record Line(String name, List<Point> points) {

		public Line {
			points = List.copyOf(points);
		}

		/**
		 * How much the points' labels matter: the last and the first, the least and the
		 * greatest, and those after a break.
		 */
		private List<PointLabels.Rank> ranks(List<Break> breaks) {
			List<BigDecimal> values = this.points.stream().map(Point::value).sorted().toList();
			List<PointLabels.Rank> ranks = new ArrayList<>();
			for (int i = 0; i < this.points.size(); i++) {
				Point point = this.points.get(i);
				PartialDate before = this.points.get(Math.max(0, i - 1)).date();
				boolean extreme = point.value().compareTo(values.getFirst()) == 0
						|| point.value().compareTo(values.getLast()) == 0;
				boolean after = breaks.stream().anyMatch((change) -> change.isBetween(before, point.date()));
				ranks.add((i == this.points.size() - 1) ? PointLabels.Rank.LAST
						: (i == 0) ? PointLabels.Rank.FIRST : extreme ? PointLabels.Rank.EXTREME
								: after ? PointLabels.Rank.AFTER_BREAK : PointLabels.Rank.OTHER);
			}
			return ranks;
		}

		/**
		 * Whether a point stands higher than its neighbours do in the middle.
		 */
		private boolean isPeak(int i) {
			double before = Scale.number(this.points.get(Math.max(0, i - 1)).value());
			double after = Scale.number(this.points.get(Math.min(this.points.size() - 1, i + 1)).value());
			return 2 * Scale.number(this.points.get(i).value()) >= before + after;
		}

	}

	/**
	 * A value at a date.
	 *
	 * @param label the value as it is written, with its qualifier: {@code ≥ 5,800}
	 * @param link where the point leads, below the language
	 * @param joined whether a line leads here from the point before
	 */
	public record Point(PartialDate date, BigDecimal value, String label, @Nullable String link, boolean joined) {
	}

	/**
	 * A change between two dates that makes the values on its sides incomparable.
	 *
	 * @param mark a short sign, such as {@code 1}, which the page explains below
	 */
	public record Break(PartialDate after, PartialDate before, String mark) {

		private boolean isBetween(PartialDate earlier, PartialDate later) {
			return earlier.compareTo(this.before) < 0 && later.compareTo(this.before) >= 0;
		}

	}

}
