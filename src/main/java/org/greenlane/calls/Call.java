package org.greenlane.calls;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.greenlane.questions.Choice;
import org.greenlane.questions.Question;
import org.greenlane.questions.QuestionBank;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;

/**
 * A call as it is stored, with what follows from it.
 *
 * @param id what other modules keep of it
 * @param slug its name in addresses, which no longer changes once it is published
 * @param version rises with each change of the composition
 * @param demonstration whether it is a trial that pages must mark
 * @param composition what was composed
 * @param facts what happened to it
 */
public record Call(UUID id, String slug, int version, boolean demonstration, Composition composition, CallFacts facts) {

	/** Where it stands at a moment. */
	public CallPhase phase(Instant now) {
		return this.facts.phase(this.composition.dates(), now);
	}

	/** Its title; empty where it has none yet. */
	public LocalText title() {
		return this.composition.text(CallText.TITLE);
	}

	/**
	 * The deadline as it is published.
	 * @throws NullPointerException in a draft without one
	 */
	public Deadline deadline() {
		return this.composition.dates().deadline();
	}

	/**
	 * The last moment at which an application can be saved and sent. It is later by the
	 * grace where the working copy was there by the deadline.
	 * @param savedAt when the working copy was saved for the first time
	 * @throws NullPointerException in a draft without a deadline
	 */
	public Instant cutOff(Instant savedAt) {
		Instant closesAt = Objects.requireNonNull(this.composition.dates().closesAt());
		return savedAt.isAfter(closesAt) ? closesAt : closesAt.plus(this.composition.dates().grace());
	}

	/**
	 * Whether an application can be saved and sent at a moment.
	 * @param savedAt when its working copy was saved for the first time; now for a new
	 * one
	 */
	public boolean takes(Instant savedAt, Instant now) {
		return phase(now) == CallPhase.OPEN && !now.isAfter(cutOff(savedAt));
	}

	/**
	 * The form as applicants meet it: what depends on the call, such as its tracks, is
	 * filled in. Questions that have no choice left are not asked.
	 */
	public CallForm form(QuestionBank bank) {
		CallForm filled = this.composition.form().map((asked) -> asked.asking(filled(asked.question(), bank)));
		return new CallForm(filled.steps()
			.stream()
			.map((step) -> step.asking(step.questions().stream().filter(Call::canBeAnswered)))
			.filter((step) -> !step.questions().isEmpty())
			.toList());
	}

	private static boolean canBeAnswered(FormQuestion asked) {
		return !asked.question().type().hasChoices() || !asked.question().choices().isEmpty();
	}

	private Question filled(Question question, QuestionBank bank) {
		return switch (question.choicesFrom()) {
			case TRACKS -> question.offering(this.composition.audience()
				.tracks()
				.stream()
				.map((track) -> new Choice(track.id(), track.name()))
				.toList());
			case ENTITY_TYPES -> question
				.offering(only(bank.get(CallForm.ENTITY_TYPE), this.composition.audience().entityTypes().stream()));
			case LANGUAGES -> question
				.offering(only(bank.get(CallForm.LANGUAGE), this.composition.languages().stream().map(Language::tag)));
			case QUESTION, CALL -> question;
		};
	}

	private static List<Choice> only(Question banked, Stream<String> ids) {
		return ids.flatMap((id) -> banked.choice(id).stream()).toList();
	}

}
