package org.greenlane.questions;

import java.util.List;
import java.util.Optional;

import org.greenlane.web.LocalText;

/**
 * A question with its texts.
 *
 * @param id what answers are stored under: lower-case letters, digits and hyphens
 * @param group where it stands in the bank; questions of one form only are in {@code own}
 * @param type what kind of answer it takes
 * @param label the question itself
 * @param hint what helps to answer it; its English may be empty
 * @param choices what may be chosen; empty where others say so
 * @param choicesFrom who says it
 */
public record Question(String id, String group, QuestionType type, LocalText label, LocalText hint,
		List<Choice> choices, ChoicesFrom choicesFrom) {

	/** The group of what is asked in one form only. */
	public static final String OWN = "own";

	public Question {
		choices = List.copyOf(choices);
	}

	/** The same question with other choices. */
	public Question offering(List<Choice> other) {
		return new Question(this.id, this.group, this.type, this.label, this.hint, other, this.choicesFrom);
	}

	/** The choice that an answer names. */
	public Optional<Choice> choice(String answer) {
		return this.choices.stream().filter((choice) -> choice.id().equals(answer)).findFirst();
	}

	/** Whether it was written for one form. */
	public boolean own() {
		return this.group.equals(OWN);
	}

}
