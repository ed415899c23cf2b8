package org.greenlane.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds places for the labels of points: for all, or where that cannot be, for those that
 * matter most. The others keep their title, and stand in the table beside the chart.
 */
final class PointLabels {

	static final double REACH = 4.5;

	private static final double GAP = 4;

	private final List<Placed> points;

	private final Places dots;

	PointLabels(Box area, List<Placed> points) {
		this.points = points;
		this.dots = new Places(area);
		points.forEach((point) -> this.dots.take(Box.around(point.spot().x(), point.spot().y(), REACH)));
	}

	List<Mark> marks() {
		List<Placed> ranked = this.points.stream().sorted(Comparator.comparing(Placed::rank)).toList();
		List<Mark> all = place(ranked);
		return (all.size() == ranked.size()) ? all
				: place(ranked.stream().filter((point) -> point.rank() != Rank.OTHER).toList());
	}

	private List<Mark> place(List<Placed> chosen) {
		Places places = new Places(this.dots);
		List<Mark> labels = new ArrayList<>();
		for (Placed point : chosen) {
			free(point, places).ifPresent((label) -> {
				places.take(label.box());
				labels.add(label);
			});
		}
		return labels;
	}

	private static Optional<Mark.Label> free(Placed point, Places places) {
		double above = point.spot().y() - REACH - GAP;
		double below = point.spot().y() + REACH + GAP + Lettering.VALUE.ascent();
		double beside = point.spot().y() + Lettering.VALUE.ascent() / 2;
		double x = point.spot().x();
		double aside = REACH + GAP;
		return Stream
			.of(centred(point, point.isPeak() ? above : below), centred(point, point.isPeak() ? below : above),
					new Mark.Label(x + aside, beside, point.label(), Lettering.VALUE, Mark.Anchor.START, null),
					new Mark.Label(x - aside, beside, point.label(), Lettering.VALUE, Mark.Anchor.END, null))
			.filter((label) -> places.isFree(label.box()))
			.findFirst();
	}

	private static Mark.Label centred(Placed point, double y) {
		return Places.centred(point.label(), Lettering.VALUE, point.spot().x(), y);
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
