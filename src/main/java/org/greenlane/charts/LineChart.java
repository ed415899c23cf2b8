package org.greenlane.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;

/**
 * Values over time. Only points that can be compared are joined; a dashed line stands
 * where something changed that makes the values on its sides incomparable.
 */
public final class LineChart {

	private LineChart() {
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
		}
		else {
			new LinePlot(sheet, points, language).draw(lines, breaks);
		}
		return sheet.finish();
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
		List<PointLabels.Rank> ranks(List<Break> breaks) {
			List<BigDecimal> values = this.points.stream().map(Point::value).toList();
			int least = values.isEmpty() ? 0 : values.indexOf(Collections.min(values));
			int greatest = values.isEmpty() ? 0 : values.indexOf(Collections.max(values));
			List<PointLabels.Rank> ranks = new ArrayList<>();
			for (int i = 0; i < values.size(); i++) {
				ranks.add(rank(i, i == least || i == greatest, breaks));
			}
			return ranks;
		}

		private PointLabels.Rank rank(int i, boolean extreme, List<Break> breaks) {
			if (i == this.points.size() - 1) {
				return PointLabels.Rank.LAST;
			}
			if (i == 0) {
				return PointLabels.Rank.FIRST;
			}
			if (extreme) {
				return PointLabels.Rank.EXTREME;
			}
			PartialDate before = this.points.get(i - 1).date();
			PartialDate date = this.points.get(i).date();
			return breaks.stream().anyMatch((change) -> change.isBetween(before, date)) ? PointLabels.Rank.AFTER_BREAK
					: PointLabels.Rank.OTHER;
		}

		/**
		 * Whether a point stands higher than its neighbours do in the middle.
		 */
		boolean isPeak(int i) {
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
