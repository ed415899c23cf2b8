package org.greenlane.applications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Saving.Saved;
import org.greenlane.applications.StepField.Theirs;
import org.greenlane.calls.FormQuestion;
import org.greenlane.calls.FormStep;
import org.greenlane.files.FileRefused;
import org.greenlane.questions.AnswerProblem;
import org.greenlane.questions.Fields;
import org.greenlane.questions.Question;
import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills a page of the form: as it is saved, or with what was typed where something keeps
 * it from going on.
 */
@Component
class StepPages {

	private final ApplicationPages pages;

	private final Completeness completeness;

	private final WorkingCopies copies;

	private final Fields fields;

	StepPages(ApplicationPages pages, Completeness completeness, WorkingCopies copies, Fields fields) {
		this.pages = pages;
		this.completeness = completeness;
		this.copies = copies;
		this.fields = fields;
	}

	/** A page as it is saved; what the account knows is proposed. */
	String show(Around around, Filled filled, FormStep step, Map<String, AnswerProblem> problems, SignedIn person,
			Model model) {
		return page(around, filled, step, shown(step, filled, Map.of(), person),
				new Wrong(problems, Map.of(), Map.of(), Map.of()), model);
	}

	/** A page with what was typed, which is saved as far as it could be. */
	String showAgain(Around around, Filled filled, FormStep step, StepForm form, Saved saved,
			Map<String, AnswerProblem> problems, SignedIn person, Model model) {
		Map<String, Theirs> theirs = new LinkedHashMap<>();
		saved.clashes()
			.forEach((question, answer) -> filled.form()
				.question(question)
				.ifPresent((one) -> theirs.put(question,
						new Theirs(this.pages.print(one.question(), answer.said()), answer.by()))));
		model.addAttribute("taken", saved.taken());
		model.addAttribute("partly", !theirs.isEmpty() || form.holdsTooMuch());
		model.addAttribute("savedNow", saved.taken());
		return page(around, filled, step, shown(step, filled, form.typed(), person),
				new Wrong(problems, theirs, form.refused(), Map.of()), model);
	}

	/** A page with what was typed when a session had ended, which is not saved yet. */
	String restore(Around around, Filled filled, FormStep step, StepForm form, SignedIn person, Model model) {
		model.addAttribute("restored", true);
		return page(around, filled, step, shown(step, filled, form.typed(), person),
				new Wrong(Map.of(), Map.of(), Map.of(), form.posted().marks()), model);
	}

	private String page(Around around, Filled filled, FormStep step, Map<String, List<String>> values, Wrong wrong,
			Model model) {
		Map<String, List<String>> stored = this.copies.answers(around.application().orElseThrow().id());
		List<StepField> asked = step.asked(filled.answers())
			.stream()
			.map((one) -> field(one, filled, stored.getOrDefault(one.id(), List.of()), values, wrong))
			.toList();
		List<Task> tasks = Task.of(filled, Map.of());
		model.addAttribute("step", step);
		model.addAttribute("title", step.title().in(Language.current()));
		model.addAttribute("fields", asked);
		model.addAttribute("wrong", asked.stream().filter(StepField::isWrong).toList());
		model.addAttribute("withFiles", asked.stream().anyMatch(StepField::isFile));
		model.addAttribute("number", tasks.stream().map(Task::id).toList().indexOf(step.id()) + 1);
		model.addAttribute("of", tasks.size());
		model.addAttribute("against", this.completeness.ineligibilities(filled, Language.current()));
		return "applications/step";
	}

	private StepField field(FormQuestion one, Filled filled, List<String> stored, Map<String, List<String>> values,
			Wrong wrong) {
		Question question = one.question();
		return new StepField(
				this.fields.of(question, one.required(), one.words(), values.getOrDefault(one.id(), List.of()),
						Optional.ofNullable(wrong.problems.get(one.id())), Language.current()),
				wrong.marks.getOrDefault(one.id(), PostedStep.mark(stored)),
				Optional.ofNullable(wrong.theirs.get(one.id())), Optional.ofNullable(filled.files().get(one.id())),
				wrong.refused(one.id()));
	}

	/** What was typed, else what is saved, else what the account knows of its owner. */
	private static Map<String, List<String>> shown(FormStep step, Filled filled, Map<String, List<String>> typed,
			SignedIn person) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (FormQuestion one : step.questions()) {
			List<String> saved = filled.answers().all(one.id());
			values.put(one.id(), typed.getOrDefault(one.id(), saved.isEmpty() ? known(one.id(), person) : saved));
		}
		return values;
	}

	private static List<String> known(String question, SignedIn person) {
		return switch (question) {
			case "contact-email" -> List.of(person.address().text());
			case "contact-name" -> person.displayName().isEmpty() ? List.of() : List.of(person.displayName());
			case "language" -> List.of(Language.current().tag());
			default -> List.of();
		};
	}

	/** What keeps a page from going on, and marks of an earlier page, by question. */
	private record Wrong(Map<String, AnswerProblem> problems, Map<String, Theirs> theirs,
			Map<String, FileRefused> refused, Map<String, String> marks) {

		private @Nullable FileRefused refused(String question) {
			return this.refused.get(question);
		}

	}

}
