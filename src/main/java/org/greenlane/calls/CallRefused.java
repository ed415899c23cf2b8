package org.greenlane.calls;

import java.util.List;

/**
 * Something that a call does not allow in its phase, said in words.
 */
public class CallRefused extends RuntimeException {

	private final String key;

	private final transient List<PublishProblem> problems;

	CallRefused(String reason) {
		this(reason, List.of());
	}

	CallRefused(String reason, List<PublishProblem> problems) {
		super(reason, null, false, false);
		this.key = "calls.refused." + reason;
		this.problems = problems;
	}

	/** The message that says why. */
	public String key() {
		return this.key;
	}

	/** What is not complete, where that is the reason. */
	public List<PublishProblem> problems() {
		return this.problems;
	}

}
