package org.greenlane.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Finds places for the labels of points: for all, or where that cannot be, for those that
 * matter most. The others keep their title, and stand in the table beside the chart.
 */
final class PointLabels {

	static final double REACH = 4.5;

	private static final double GAP = 4;

	private static final double STEP = 5;

	/**
	 * How far from its point a label that matters may stand.
	 */
	private static final double FAR = 60;

	private final Box area;

	private final List<Placed> points;

	private final Places dots;

	PointLabels(Box area, List<Placed> points) {
		this.area = area;
		this.points = points;
		this.dots = new Places(area);
		points.forEach((point) -> this.dots.take(Box.around(point.spot().x(), point.spot().y(), REACH)));
	}

	List<Mark> marks() {
		List<Placed> ranked = this.points.stream().sorted(Comparator.comparing(Placed::rank)).toList();
		List<Mark> all = place(ranked, 0);
		return (all.size() == ranked.size()) ? all
				: place(ranked.stream().filter((point) -> point.rank() != Rank.OTHER).toList(), FAR);
	}

	private List<Mark> place(List<Placed> chosen, double far) {
		Places places = new Places(this.dots);
		List<Mark> labels = new ArrayList<>();
		for (Placed point : chosen) {
			candidates(point, far).filter((label) -> places.isFree(label.box())).findFirst().ifPresent((label) -> {
				places.take(label.box());
				labels.add(label);
			});
		}
		return labels;
	}

	/**
	 * Where a label may stand, the best place first: near its point, then above or below
	 * it up to a distance.
	 */
	private Stream<Mark.Label> candidates(Placed point, double far) {
		double above = point.spot().y() - REACH - GAP;
		double below = point.spot().y() + REACH + GAP + Lettering.VALUE.ascent();
		double beside = point.spot().y() + Lettering.VALUE.ascent() / 2;
		double x = point.spot().x();
		double aside = REACH + GAP;
		Stream<Mark.Label> near = Stream.of(centred(point, point.isPeak() ? above : below),
				centred(point, point.isPeak() ? below : above),
				new Mark.Label(x + aside, beside, point.label(), Lettering.VALUE, Mark.Anchor.START, null),
				new Mark.Label(x - aside, beside, point.label(), Lettering.VALUE, Mark.Anchor.END, null));
		return Stream.concat(near,
				DoubleStream.iterate(STEP, (away) -> away <= far, (away) -> away + STEP)
					.boxed()
					.flatMap((away) -> Stream.of(centred(point, above - away), centred(point, below + away))));
	}

	/**
	 * A label above or below its point, moved aside as little as keeps it in the area.
	 */
	private Mark.Label centred(Placed point, double y) {
		double half = Lettering.VALUE.width(point.label()) / 2;
		double x = Math.max(Math.min(point.spot().x(), this.area.right() - half), this.area.x() + half);
		return new Mark.Label(x, y, point.label(), Lettering.VALUE, Mark.Anchor.MIDDLE, null);
	}

	/**
	 * How much a label matters, the most first.
	 */
	enum Rank {

		LAST, FIRST, EXTREME, AFTER_BREAK, OTHER

	}

	/**
	 * A point with its label.
	 *
	 * @param rank how much its label matters
	 * @param isPeak whether its label stands better above it
	 */
	record Placed(Spot spot, String label, Rank rank, boolean isPeak) {
	}

}
