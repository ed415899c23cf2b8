package org.greenlane.calls;

import java.util.List;

/**
 * How applications are scored.
 *
 * @param criteria what is scored, each from 1 to {@link #STEPS}
 * @param tieBreak the criteria that decide between equals, the first that differs; the
 * application that was sent earlier goes first after that
 */
public record Rubric(List<Criterion> criteria, List<String> tieBreak) {

	/** Steps of the scale of each criterion. */
	public static final int STEPS = 5;

	public static final Rubric NONE = new Rubric(List.of(), List.of());

	public Rubric {
		criteria = List.copyOf(criteria);
		tieBreak = List.copyOf(tieBreak);
	}

	/** The sum of the weights, which is 100 in a call that is published. */
	public int weights() {
		return this.criteria.stream().mapToInt(Criterion::weight).sum();
	}

}
