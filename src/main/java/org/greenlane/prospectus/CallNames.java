package org.greenlane.prospectus;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallForm;
import org.greenlane.calls.Criterion;
import org.greenlane.calls.FormQuestion;
import org.greenlane.calls.Reading;
import org.greenlane.questions.Choice;

/**
 * What ids that a call refers to are called by readers; an id that nothing is called by
 * stands for itself.
 */
record CallNames(CallForm form, Call call) {

	/** A type of organisation. */
	public String entityType(String id, Reading read) {
		return this.form.question(CallForm.ENTITY_TYPE)
			.flatMap((asked) -> asked.question().choice(id))
			.map(Choice::label)
			.map(read::text)
			.orElse(id);
	}

	/** A question. */
	public String question(String id, Reading read) {
		return this.form.question(id).map(FormQuestion::question).map((one) -> read.text(one.label())).orElse(id);
	}

	/** A criterion. */
	public String criterion(String id, Reading read) {
		return this.call.composition()
			.rubric()
			.criteria()
			.stream()
			.filter((one) -> one.id().equals(id))
			.map(Criterion::name)
			.map(read::text)
			.findFirst()
			.orElse(id);
	}

}
