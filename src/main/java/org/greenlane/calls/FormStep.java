package org.greenlane.calls;

import java.util.List;
import java.util.stream.Stream;

import org.greenlane.questions.Answers;
import org.greenlane.web.LocalText;

/**
 * A page of a form.
 *
 * @param id its name in addresses
 * @param title its heading
 * @param questions what it asks, in order
 */
public record FormStep(String id, LocalText title, List<FormQuestion> questions) {

	public FormStep {
		questions = List.copyOf(questions);
	}

	/** What it asks of somebody with these answers. */
	public List<FormQuestion> asked(Answers answers) {
		return this.questions.stream().filter((one) -> one.isAskedOf(answers)).toList();
	}

	/** The same page with other questions. */
	public FormStep asking(Stream<FormQuestion> other) {
		return new FormStep(this.id, this.title, other.toList());
	}

}
