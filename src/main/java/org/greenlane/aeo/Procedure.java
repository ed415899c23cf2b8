package org.greenlane.aeo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.greenlane.sources.Confirmation;
import org.greenlane.sources.SourceLink;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How a programme works, as far as its administration has told.
 *
 * @param said what is said, by question
 * @param dated the date of the information as it is stored
 * @param confirmation that it still holds
 */
record Procedure(Map<String, String> said, @Nullable String dated, @Nullable Confirmation confirmation,
		List<SourceLink> sources) {

	/** The answers in the order of the questions; those without one are left out. */
	public Map<String, String> answers() {
		Map<String, String> answers = new LinkedHashMap<>();
		ProceduresFile.QUESTIONS.forEach((question) -> Stream.ofNullable(this.said.get(question))
			.forEach((answer) -> answers.put(question, answer)));
		return answers;
	}

	/** The date of the information. */
	public @Nullable PartialDate asOf() {
		return PartialDate.read(this.dated).orElse(null);
	}

}
