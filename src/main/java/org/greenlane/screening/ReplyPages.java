package org.greenlane.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.ApplicationPages;
import org.greenlane.applications.Around;
import org.greenlane.applications.PostedStep;
import org.greenlane.applications.Sealer;
import org.greenlane.applications.StepField;
import org.greenlane.applications.StepField.Theirs;
import org.greenlane.applications.StepForm;
import org.greenlane.calls.Deadline;
import org.greenlane.calls.FormQuestion;
import org.greenlane.files.FileRefused;
import org.greenlane.questions.AnswerProblem;
import org.greenlane.questions.Fields;
import org.greenlane.screening.Answering.Saved;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills the applicants' pages of a clarification, and tells old beside new wherever that
 * is shown.
 */
@Component
class ReplyPages {

	private final ApplicationPages pages;

	private final Clarifications clarifications;

	private final Replies replies;

	private final Fields fields;

	ReplyPages(ApplicationPages pages, Clarifications clarifications, Replies replies, Fields fields) {
		this.pages = pages;
		this.clarifications = clarifications;
		this.replies = replies;
		this.fields = fields;
	}

	/**
	 * A clarification of one's own application.
	 * @throws NotFoundException if it is another's
	 */
	Asked open(String reference, UUID id, SignedIn person, Model model) {
		Around around = this.pages.open(reference, person, model);
		UUID application = around.application().orElseThrow().id();
		Clarification asked = this.clarifications.find(application, id)
			.orElseThrow(() -> new NotFoundException("Clarification " + id));
		Deadline due = new Deadline(asked.dueAt(), around.deadline().zone());
		model.addAttribute("asked", asked);
		model.addAttribute("state", asked.state(around.now()).slug());
		model.addAttribute("due", due);
		model.addAttribute("left", due.timeLeft(around.now()));
		return new Asked(around, application, this.replies.of(around.call(), asked),
				"/applications/%s/clarifications/%s".formatted(around.application().orElseThrow().sent().orElseThrow(),
						id));
	}

	/** As it is saved, or closed. */
	String show(Asked asked, Model model) {
		return page(asked, Map.of(), Map.of(), new Wrong(Map.of(), Map.of(), Map.of()), model);
	}

	/** With what was typed when a session had ended, which is not saved yet. */
	String restore(Asked asked, StepForm form, Model model) {
		model.addAttribute("restored", true);
		return page(asked, form.typed(), form.posted().marks(), new Wrong(Map.of(), Map.of(), Map.of()), model);
	}

	/** With what was typed, which is saved as far as it could be. */
	String showAgain(Asked asked, StepForm form, Saved saved, Map<String, AnswerProblem> problems, Model model) {
		Map<String, Theirs> theirs = new LinkedHashMap<>();
		saved.clashes()
			.forEach((question, answer) -> asked.question(question)
				.ifPresent((one) -> theirs.put(question,
						new Theirs(this.pages.print(one.question(), answer.said()), answer.by()))));
		model.addAttribute("taken", saved.taken());
		model.addAttribute("partly", !theirs.isEmpty() || form.holdsTooMuch());
		return page(asked, form.typed(), Map.of(), new Wrong(problems, theirs, form.refused()), model);
	}

	private String page(Asked asked, Map<String, List<String>> typed, Map<String, String> marks, Wrong wrong,
			Model model) {
		Reply reply = asked.reply;
		List<StepField> shown = reply.questions()
			.stream()
			.map((one) -> field(one, reply, typed, marks, wrong))
			.toList();
		model.addAttribute("path", asked.path);
		model.addAttribute("fields", shown);
		model.addAttribute("wrong", shown.stream().filter(StepField::isWrong).toList());
		model.addAttribute("withFiles", shown.stream().anyMatch(StepField::isFile));
		model.addAttribute("reply", reply);
		model.addAttribute("compared", compared(reply));
		return "screening/reply";
	}

	/** The page to check before sending. */
	String check(Asked asked, String refused, Model model) {
		model.addAttribute("path", asked.path);
		model.addAttribute("refused", refused);
		model.addAttribute("compared", compared(asked.reply));
		model.addAttribute("problems", this.replies.problems(asked.reply));
		return "screening/check";
	}

	private StepField field(FormQuestion one, Reply reply, Map<String, List<String>> typed, Map<String, String> marks,
			Wrong wrong) {
		List<String> said = reply.said(one.id());
		return new StepField(
				this.fields.of(one.question(), one.required(), one.words(), typed.getOrDefault(one.id(), said),
						Optional.ofNullable(wrong.problems.get(one.id())), Language.current()),
				Objects.requireNonNull(marks.getOrDefault(one.id(), PostedStep.mark(said))),
				Optional.ofNullable(wrong.theirs.get(one.id())), Optional.ofNullable(reply.files().get(one.id())),
				wrong.refused.get(one.id()));
	}

	/** Old beside new, for each question that was asked. */
	List<Compared> compared(Reply reply) {
		return reply.questions().stream().map((one) -> {
			boolean file = Sealer.isFile(one.question());
			List<String> before = file ? List.of() : reply.before().getOrDefault(one.id(), List.of());
			List<String> now = file ? List.of() : reply.said(one.id());
			boolean changed = file ? reply.files().containsKey(one.id()) : !before.equals(now);
			return new Compared(one.id(), one.question().label().in(Language.current()),
					this.pages.print(one.question(), before), this.pages.print(one.question(), now),
					Optional.ofNullable(reply.filesBefore().get(one.id())),
					Optional.ofNullable(reply.files().get(one.id())), changed);
		}).toList();
	}

	/**
	 * A clarification that was opened.
	 *
	 * @param path the address of its pages, below the language
	 */
	record Asked(Around around, UUID application, Reply reply, String path) {

		Optional<FormQuestion> question(String id) {
			return this.reply.questions().stream().filter((one) -> one.id().equals(id)).findFirst();
		}

	}

	/** What keeps a page from going on, by question. */
	private record Wrong(Map<String, AnswerProblem> problems, Map<String, Theirs> theirs,
			Map<String, FileRefused> refused) {
	}

}
