package org.greenlane.dataset;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Collects what is wrong with the files of a load.
 */
public final class Problems {

	/**
	 * A file of the wrong kind has a problem in every row: more than these help nobody.
	 */
	public static final int LIMIT = 10_000;

	private final SortedSet<Problem> found = new TreeSet<>();

	/**
	 * Adds a problem.
	 * @throws LoadRefused if there are too many to go on
	 */
	void add(Problem problem) {
		this.found.add(problem);
		if (this.found.size() >= LIMIT) {
			this.found.add(Problem.of(problem.file(), 0, "", "tooMany", LIMIT));
			refuseIfAny();
		}
	}

	void refuseIfAny() {
		if (!this.found.isEmpty()) {
			throw new LoadRefused(this.found);
		}
	}

}
