package org.greenlane.composer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.greenlane.calls.CallForm;
import org.greenlane.calls.FormQuestion;
import org.greenlane.calls.FormStep;
import org.greenlane.questions.QuestionBank;
import org.greenlane.web.LocalText;

/**
 * What the buttons beside a form do to it: moving, adding and taking away, a step each.
 */
final class FormMoves {

	private FormMoves() {
	}

	/** The form after the button that was pressed; the same form for none. */
	static CallForm press(Typed typed, CallForm form, QuestionBank bank) {
		CallForm moved = move(move(form, typed.one("up"), -1), typed.one("down"), 1);
		moved = without(moved, typed.one("remove"));
		moved = steps(moved, typed.one("step-up"), -1);
		moved = steps(moved, typed.one("step-down"), 1);
		String gone = typed.one("step-remove");
		moved = new CallForm(moved.steps()
			.stream()
			.filter((step) -> !step.id().equals(gone) || !step.questions().isEmpty())
			.toList());
		if (!typed.one("add").isEmpty()) {
			moved = picked(moved, typed.all("pick"), typed.one("to"), bank);
		}
		return typed.one("add-step").isEmpty() ? moved : withStep(moved, typed.text("new-step"));
	}

	/**
	 * The form with a question at the end of a page; the last page if there is no such.
	 */
	static CallForm with(CallForm form, FormQuestion asked, String to) {
		String page = form.step(to).map(FormStep::id).orElseGet(() -> form.steps().getLast().id());
		return new CallForm(form.steps()
			.stream()
			.map((step) -> step.id().equals(page)
					? step.asking(Stream.concat(step.questions().stream(), Stream.of(asked))) : step)
			.toList());
	}

	private static CallForm picked(CallForm form, List<String> ids, String to, QuestionBank bank) {
		CallForm more = form;
		for (String id : ids) {
			if (bank.find(id).isPresent() && more.question(id).isEmpty()) {
				more = with(more, FormQuestion.of(bank.find(id).get()), to);
			}
		}
		return more;
	}

	private static CallForm without(CallForm form, String id) {
		return new CallForm(form.steps()
			.stream()
			.map((step) -> step.asking(step.questions().stream().filter((one) -> !one.id().equals(id))))
			.toList());
	}

	private static CallForm withStep(CallForm form, LocalText title) {
		List<FormStep> steps = new ArrayList<>(form.steps());
		steps.add(new FormStep(Ids.of("", title, steps.stream().map(FormStep::id).toList()), title, List.of()));
		return new CallForm(steps);
	}

	private static CallForm steps(CallForm form, String id, int by) {
		List<FormStep> steps = new ArrayList<>(form.steps());
		swap(steps, steps.stream().map(FormStep::id).toList().indexOf(id), by);
		return new CallForm(steps);
	}

	private static CallForm move(CallForm form, String id, int by) {
		return new CallForm(form.steps().stream().map((step) -> {
			List<FormQuestion> questions = new ArrayList<>(step.questions());
			swap(questions, questions.stream().map(FormQuestion::id).toList().indexOf(id), by);
			return step.asking(questions.stream());
		}).toList());
	}

	private static void swap(List<?> all, int at, int by) {
		if (at >= 0 && at + by >= 0 && at + by < all.size()) {
			Collections.swap(all, at, at + by);
		}
	}

}
