package org.greenlane.trends;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.greenlane.participation.Observation;
import org.greenlane.participation.Scope;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Dated values that follow one another in a chart, joined where they can be compared.
 *
 * @param scope what most of it counts, which names it; null where single values of
 * several scopes stand together
 * @param points in the order of their dates
 * @param changes tells what makes two neighbours incomparable
 */
record Track(@Nullable Scope scope, List<Point> points, BiFunction<Observation, Observation, List<Change>> changes) {

	/**
	 * Where neighbours cannot be compared.
	 */
	List<Step> breaks() {
		List<Step> steps = new ArrayList<>();
		for (int i = 1; i < this.points.size(); i++) {
			Step step = step(i);
			if (!step.changes().isEmpty() && this.scope != null) {
				steps.add(step);
			}
		}
		return steps;
	}

	/**
	 * Whether a line leads to a point from the point before it; not so where the two are
	 * counts that differ from each other.
	 */
	boolean isJoined(int i) {
		return i > 0 && this.scope != null && step(i).changes().isEmpty()
				&& !this.points.get(i).seen().differing().contains(this.points.get(i - 1).seen().id());
	}

	private Step step(int i) {
		Point from = this.points.get(i - 1);
		Point to = this.points.get(i);
		return new Step(from, to, this.changes.apply(from.seen(), to.seen()));
	}

	/**
	 * An observation whose date and value are known.
	 */
	record Point(Observation seen, PartialDate date, BigDecimal value) {
	}

	/**
	 * From one point to the next.
	 */
	record Step(Point from, Point to, List<Change> changes) {
	}

}
