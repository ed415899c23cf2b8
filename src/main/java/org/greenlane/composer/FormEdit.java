package org.greenlane.composer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.greenlane.calls.CallForm;
import org.greenlane.calls.Composition;
import org.greenlane.calls.FormQuestion;
import org.greenlane.calls.FormStep;
import org.greenlane.questions.QuestionType;

/**
 * Reads what was typed about the pages of a form and how each question is asked, and
 * writes it. Questions come in the order of the form; one whose page was changed goes to
 * the end of the other page.
 */
final class FormEdit {

	private static final int MOST_WORDS = 3000;

	private FormEdit() {
	}

	static Typed write(Composition composition) {
		Typed typed = new Typed();
		for (FormStep step : composition.form().steps()) {
			typed.with("step." + step.id(), step.title());
			for (FormQuestion asked : step.questions()) {
				String name = "q." + asked.id();
				typed.with(name + ".step", step.id())
					.with(name + ".required", asked.required() ? List.of("yes") : List.of())
					.with(name + ".words", String.valueOf(asked.words()))
					.with(name + ".tracks", asked.onlyTracks())
					.with(name + ".types", asked.onlyEntityTypes());
			}
		}
		return typed;
	}

	static CallForm read(Typed typed, Composition composition, Map<String, String> problems) {
		CallForm form = composition.form();
		List<Placed> all = form.steps()
			.stream()
			.flatMap((step) -> step.questions().stream().map((asked) -> placed(typed, step, asked, form, problems)))
			.toList();
		return new CallForm(form.steps()
			.stream()
			.map((step) -> new FormStep(step.id(), typed.text("step." + step.id()), on(step.id(), all)))
			.toList());
	}

	private static Placed placed(Typed typed, FormStep step, FormQuestion asked, CallForm form,
			Map<String, String> problems) {
		String wanted = typed.one("q." + asked.id() + ".step");
		String page = form.step(wanted).isPresent() ? wanted : step.id();
		return new Placed(question(typed, asked, problems), page, !page.equals(step.id()));
	}

	private static List<FormQuestion> on(String page, List<Placed> all) {
		return all.stream()
			.filter((one) -> one.page().equals(page))
			.sorted(Comparator.comparing(Placed::moved))
			.map(Placed::question)
			.toList();
	}

	private static FormQuestion question(Typed typed, FormQuestion asked, Map<String, String> problems) {
		String name = "q." + asked.id();
		int words = asked.words();
		if (asked.question().type() == QuestionType.LONG_TEXT) {
			words = typed.number(name + ".words", 0);
			if (words < 1 || words > MOST_WORDS) {
				problems.put(name + ".words", "composer.problem.words");
				words = asked.words();
			}
		}
		return new FormQuestion(asked.question(), typed.has(name + ".required", "yes"), words,
				typed.all(name + ".tracks"), typed.all(name + ".types"));
	}

	/** A question, the page it is wanted on, and whether it comes from another. */
	record Placed(FormQuestion question, String page, boolean moved) {
	}

}
