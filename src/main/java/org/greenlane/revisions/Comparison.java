package org.greenlane.revisions;

import java.util.List;

import org.greenlane.dataset.Problem;
import org.greenlane.revisions.RowChange.Effect;

/**
 * What given rows would do, or what is wrong with them.
 *
 * @param problems what is wrong, by line and column; where there is anything, nothing can
 * be applied
 * @param rows one for each given row without a problem
 * @param stale the rows that are no longer what the person saw, as they are now
 */
public record Comparison(List<Problem> problems, List<RowChange> rows, List<StoredRow> stale) {

	public Comparison {
		problems = List.copyOf(problems);
		rows = List.copyOf(rows);
		stale = List.copyOf(stale);
	}

	public boolean applicable() {
		return this.problems.isEmpty() && this.stale.isEmpty();
	}

	/** The rows that would do something. */
	public List<RowChange> changes() {
		return this.rows.stream().filter((row) -> row.effect() != Effect.SAME).toList();
	}

	public long count(Effect effect) {
		return this.rows.stream().filter((row) -> row.effect() == effect).count();
	}

}
