package org.greenlane.questions;

import java.util.List;

/**
 * Why an answer cannot stand.
 *
 * @param key the message that says so to whoever typed it
 * @param arguments what the message is filled in with
 */
public record AnswerProblem(String key, List<Object> arguments) {

	static AnswerProblem of(String reason, Object... arguments) {
		return new AnswerProblem("questions.problem." + reason, List.of(arguments));
	}

	/** For a template. */
	public Object[] args() {
		return this.arguments.toArray();
	}

}
