package org.greenlane.dataset;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The files have problems, so nothing of them was loaded.
 */
public class LoadRefused extends RuntimeException {

	private final transient List<Problem> problems;

	LoadRefused(Collection<Problem> problems) {
		super(problems.stream()
			.map(Problem::toString)
			.collect(Collectors.joining("\n", "The data set was refused, and nothing was changed:\n", "")));
		this.problems = List.copyOf(problems);
	}

	/**
	 * All problems by file, line and column; of very many, the first ones found.
	 */
	public List<Problem> problems() {
		return this.problems;
	}

}
