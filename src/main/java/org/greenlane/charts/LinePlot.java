package org.greenlane.charts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;

/**
 * The axes of a line chart and what stands between them.
 */
final class LinePlot {

	private static final double HEIGHT = 170;

	private static final double HEAD = 22;

	private static final double LEFT = 8;

	private static final double RIGHT = 8;

	private static final int STEPS = 4;

	private final Sheet sheet;

	private final Scale scale;

	private final TimeScale time;

	private final Language language;

	private double top;

	LinePlot(Sheet sheet, Collection<LineChart.Point> points, Language language) {
		this.sheet = sheet;
		this.language = language;
		this.scale = Scale.of(points.stream().map(LineChart.Point::value).toList(), STEPS);
		double ticks = this.scale.ticks()
			.stream()
			.mapToDouble((tick) -> Lettering.TICK.width(this.scale.label(tick, language)))
			.max()
			.orElse(0);
		this.time = TimeScale.of(points.stream().map(LineChart.Point::date).toList(), Sheet.EDGE + ticks + LEFT,
				Sheet.WIDTH - RIGHT);
	}

	void draw(List<LineChart.Line> lines, List<LineChart.Break> breaks) {
		double signs = this.sheet.y();
		List<Mark.Label> labels = signs(breaks, signs);
		double lanes = labels.stream().mapToDouble((label) -> label.box().bottom() - signs).max().orElse(0);
		this.top = signs + lanes + HEAD;
		axes();
		for (LineChart.Break change : breaks) {
			this.sheet.add(new Mark.Rule(new Box(place(change), signs + lanes + 2, 0, HEIGHT + HEAD - 2), Ink.BREAK));
		}
		labels.forEach(this.sheet::add);
		List<PointLabels.Placed> placed = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			placed.addAll(line(lines.get(i), i, lines.size() > 1, breaks));
		}
		Box area = new Box(this.time.from() + 2, signs + lanes + 1, Sheet.WIDTH - this.time.from() - 2 - Sheet.EDGE,
				HEIGHT + HEAD - 3);
		new PointLabels(area, placed).marks().forEach(this.sheet::add);
		this.sheet.space(lanes + HEAD + HEIGHT + 8 + Lettering.TICK.line());
	}

	private double place(LineChart.Break change) {
		double place = (this.time.place(change.after()) + this.time.place(change.before())) / 2;
		return Math.clamp(place, this.time.from(), this.time.to());
	}

	private List<Mark.Label> signs(List<LineChart.Break> breaks, double from) {
		Places places = new Places();
		List<Mark.Label> labels = new ArrayList<>();
		for (LineChart.Break change : breaks) {
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
					Places.centred(String.valueOf(year), Lettering.TICK, middle, bottom + 8 + Lettering.TICK.ascent()));
		}
	}

	/**
	 * Draws a line with its dots and answers where its labels may stand.
	 */
	private List<PointLabels.Placed> line(LineChart.Line line, int series, boolean named,
			List<LineChart.Break> breaks) {
		List<Spot> spots = line.points().stream().map(this::spot).toList();
		runs(line, spots).forEach((run) -> this.sheet.add(new Mark.Path(run, Ink.series(series))));
		List<PointLabels.Rank> ranks = line.ranks(breaks);
		List<PointLabels.Placed> placed = new ArrayList<>();
		for (int i = 0; i < spots.size(); i++) {
			LineChart.Point point = line.points().get(i);
			Spot spot = spots.get(i);
			String date = point.date().in(this.language);
			String title = this.sheet.words().says(named ? line.name() + ", " + date : date, point.label());
			this.sheet.add(new Mark.Dot(spot.x(), spot.y(), PointLabels.REACH, Shape.series(series), Ink.series(series),
					title, point.link()));
			placed.add(new PointLabels.Placed(spot, point.label(), ranks.get(i), line.isPeak(i)));
		}
		return placed;
	}

	private Spot spot(LineChart.Point point) {
		return new Spot(this.time.place(point.date()), this.scale.place(point.value(), this.top + HEIGHT, this.top));
	}

	private static List<List<Spot>> runs(LineChart.Line line, List<Spot> spots) {
		List<List<Spot>> runs = new ArrayList<>();
		for (int i = 0; i < spots.size(); i++) {
			if (i == 0 || !line.points().get(i).joined()) {
				runs.add(new ArrayList<>());
			}
			runs.getLast().add(spots.get(i));
		}
		return runs.stream().filter((run) -> run.size() > 1).toList();
	}

}
