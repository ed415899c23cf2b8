package org.greenlane.applications;

import java.util.List;
import java.util.Map;

import org.greenlane.calls.FormQuestion;
import org.greenlane.calls.FormStep;
import org.greenlane.questions.AnswerProblem;
import org.greenlane.web.Language;

/**
 * A page of the form in the list of pages.
 *
 * @param id its name in addresses
 * @param title its heading in the reader's language
 * @param state how far it is
 */
public record Task(String id, String title, State state) {

	/** The pages that ask this applicant anything. */
	static List<Task> of(Filled filled, Map<String, AnswerProblem> problems) {
		return filled.form()
			.steps()
			.stream()
			.filter((step) -> !step.asked(filled.answers()).isEmpty())
			.map((step) -> new Task(step.id(), step.title().in(Language.current()), state(step, filled, problems)))
			.toList();
	}

	public boolean isDone() {
		return this.state == State.DONE;
	}

	private static State state(FormStep step, Filled filled, Map<String, AnswerProblem> problems) {
		List<FormQuestion> asked = step.asked(filled.answers());
		boolean begun = asked.stream().anyMatch((one) -> filled.answers().has(one.id()));
		List<FormQuestion> wrong = asked.stream().filter((one) -> problems.containsKey(one.id())).toList();
		if (wrong.isEmpty()) {
			return begun ? State.DONE : State.OPTIONAL;
		}
		return wrong.stream().anyMatch((one) -> filled.answers().has(one.id())) ? State.MEND
				: begun ? State.BEGUN : State.TODO;
	}

	/** How far a page is. */
	public enum State {

		/** Nothing is written and something must be. */
		TODO,
		/** Something is missing. */
		BEGUN,
		/** Something that is written cannot stay so. */
		MEND,
		/** Nothing is written and nothing must be. */
		OPTIONAL, DONE;

		/** The state as messages write it. */
		public String slug() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

}
