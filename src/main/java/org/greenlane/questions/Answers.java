package org.greenlane.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody answered, by question.
 *
 * @param values for each question what was typed or chosen; questions that were not
 * answered are missing or have blanks
 */
public record Answers(Map<String, List<String>> values) {

	public Answers {
		Map<String, List<String>> copied = new LinkedHashMap<>();
		values.forEach((id, all) -> copied.put(id, List.copyOf(all)));
		values = java.util.Collections.unmodifiableMap(copied);
	}

	public static Answers none() {
		return new Answers(Map.of());
	}

	/** Everything that was answered to a question, without blanks. */
	public List<String> all(String question) {
		return this.values.getOrDefault(question, List.of()).stream().filter((value) -> !value.isBlank()).toList();
	}

	/** The answer to a question that takes one. */
	public Optional<String> one(String question) {
		return all(question).stream().findFirst();
	}

	/** Whether there is an answer. */
	public boolean has(String question) {
		return one(question).isPresent();
	}

}
