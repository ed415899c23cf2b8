package org.greenlane.calls;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.greenlane.web.Language;
import org.greenlane.web.LocalText;

/**
 * Everything of a call that the secretariat composes.
 *
 * @param languages the languages that the call is offered in and applications are written
 * in
 * @param texts what readers are told; what nobody has written is missing
 * @param email where a person answers
 * @param audience for whom it is
 * @param rules the rules of eligibility that are switched on
 * @param rubric how applications are scored
 * @param form what applicants are asked
 * @param publication what becomes public
 * @param dates when it opens and closes
 */
public record Composition(List<Language> languages, Map<CallText, LocalText> texts, String email, Audience audience,
		List<EligibilityRule> rules, Rubric rubric, CallForm form, Publication publication, CallDates dates) {

	private static final LocalText EMPTY = new LocalText("", null, null);

	public Composition {
		languages = List.copyOf(languages);
		Map<CallText, LocalText> inOrder = new EnumMap<>(CallText.class);
		inOrder.putAll(texts);
		texts = java.util.Collections.unmodifiableMap(inOrder);
		rules = List.copyOf(rules);
	}

	/** One of the texts; empty where nobody has written it. */
	public LocalText text(CallText name) {
		return this.texts.getOrDefault(name, EMPTY);
	}

	public Composition withTexts(List<Language> offered, Map<CallText, LocalText> written, String address) {
		return new Composition(offered, written, address, this.audience, this.rules, this.rubric, this.form,
				this.publication, this.dates);
	}

	public Composition with(Audience other) {
		return new Composition(this.languages, this.texts, this.email, other, this.rules, this.rubric, this.form,
				this.publication, this.dates);
	}

	public Composition with(List<EligibilityRule> other) {
		return new Composition(this.languages, this.texts, this.email, this.audience, other, this.rubric, this.form,
				this.publication, this.dates);
	}

	public Composition with(Rubric other) {
		return new Composition(this.languages, this.texts, this.email, this.audience, this.rules, other, this.form,
				this.publication, this.dates);
	}

	public Composition with(CallForm other) {
		return new Composition(this.languages, this.texts, this.email, this.audience, this.rules, this.rubric, other,
				this.publication, this.dates);
	}

	public Composition with(Publication other) {
		return new Composition(this.languages, this.texts, this.email, this.audience, this.rules, this.rubric,
				this.form, other, this.dates);
	}

	public Composition with(CallDates other) {
		return new Composition(this.languages, this.texts, this.email, this.audience, this.rules, this.rubric,
				this.form, this.publication, other);
	}

}
