package org.greenlane.calls;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.greenlane.questions.QuestionBank;

/**
 * The form of a call: pages of questions.
 *
 * @param steps the pages in order, each with at least one question once it is published
 */
public record CallForm(List<FormStep> steps) {

	/** The question whose answer is a track of the call. */
	public static final String TRACK = "track";

	/** The question whose answer is a type of organisation. */
	public static final String ENTITY_TYPE = "entity-type";

	/** The question whose answer is the language of the application. */
	public static final String LANGUAGE = "language";

	/** The question for consent to letters about later calls. */
	public static final String CONSENT_CONTACT = "consent-contact";

	/** The question for consent to being named as a finalist. */
	public static final String CONSENT_PUBLISH = "consent-publish";

	/** The question for consent to passing the application on to partner bodies. */
	public static final String CONSENT_SHARE = "consent-share";

	/** The questions for consent, each a tick that may be left and taken back. */
	public static final List<String> CONSENTS = List.of(CONSENT_CONTACT, CONSENT_PUBLISH, CONSENT_SHARE);

	public CallForm {
		steps = List.copyOf(steps);
	}

	/** What a new call asks unless somebody says otherwise: a page for each group. */
	static CallForm starting(QuestionBank bank) {
		return new CallForm(bank.groups()
			.stream()
			.map((group) -> new FormStep(group.id(), group.title(),
					bank.all()
						.stream()
						.filter((one) -> one.picked() && one.question().group().equals(group.id()))
						.map(FormQuestion::of)
						.toList()))
			.filter((step) -> !step.questions().isEmpty())
			.toList());
	}

	public Optional<FormStep> step(String id) {
		return this.steps.stream().filter((step) -> step.id().equals(id)).findFirst();
	}

	/** All questions, page by page. */
	public Stream<FormQuestion> questions() {
		return this.steps.stream().flatMap((step) -> step.questions().stream());
	}

	public Optional<FormQuestion> question(String id) {
		return questions().filter((one) -> one.id().equals(id)).findFirst();
	}

	/** The same form with each question changed. */
	CallForm map(UnaryOperator<FormQuestion> change) {
		return new CallForm(
				this.steps.stream().map((step) -> step.asking(step.questions().stream().map(change))).toList());
	}

}
