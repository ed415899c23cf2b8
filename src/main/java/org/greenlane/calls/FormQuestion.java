package org.greenlane.calls;

import java.util.List;

import org.greenlane.questions.Answers;
import org.greenlane.questions.BankQuestion;
import org.greenlane.questions.Question;

/**
 * A question as one call asks it. It holds the question itself, so that no later edition
 * of the bank changes a call.
 *
 * @param question the question
 * @param required whether it must be answered
 * @param words the limit of a long text in words; 0 for none
 * @param onlyTracks the tracks that are asked; empty for all
 * @param onlyEntityTypes the types of organisation that are asked; empty for all
 */
public record FormQuestion(Question question, boolean required, int words, List<String> onlyTracks,
		List<String> onlyEntityTypes) {

	public FormQuestion {
		onlyTracks = List.copyOf(onlyTracks);
		onlyEntityTypes = List.copyOf(onlyEntityTypes);
	}

	/** A question as the bank proposes to ask it. */
	public static FormQuestion of(BankQuestion banked) {
		return new FormQuestion(banked.question(), banked.required(), banked.words(), List.of(), banked.entityTypes());
	}

	public String id() {
		return this.question.id();
	}

	/**
	 * Whether somebody with these answers is asked. Who has not said their track or type
	 * yet is asked only what everybody is.
	 */
	public boolean isAskedOf(Answers answers) {
		return (this.onlyTracks.isEmpty() || answers.one(CallForm.TRACK).filter(this.onlyTracks::contains).isPresent())
				&& (this.onlyEntityTypes.isEmpty()
						|| answers.one(CallForm.ENTITY_TYPE).filter(this.onlyEntityTypes::contains).isPresent());
	}

	/** Whether only some are asked. */
	public boolean conditional() {
		return !this.onlyTracks.isEmpty() || !this.onlyEntityTypes.isEmpty();
	}

	FormQuestion asking(Question other) {
		return new FormQuestion(other, this.required, this.words, this.onlyTracks, this.onlyEntityTypes);
	}

}
