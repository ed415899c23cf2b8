package org.greenlane.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallForm;
import org.greenlane.calls.Calls;
import org.greenlane.calls.FormQuestion;
import org.greenlane.calls.FormStep;
import org.greenlane.economies.Economies;
import org.greenlane.economies.Economy;
import org.greenlane.files.StoredFile;
import org.greenlane.questions.Answers;
import org.greenlane.questions.Choice;
import org.greenlane.questions.Question;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What pages of an application have in common: whose it is, what stands around, and how
 * answers are read.
 */
@Component
public class ApplicationPages {

	private final ApplicantAccess access;

	private final Calls calls;

	private final Economies economies;

	private final MessageSource messages;

	private final DatabaseTime time;

	private final List<ApplicantSection> sections;

	ApplicationPages(ApplicantAccess access, Calls calls, Economies economies, MessageSource messages,
			DatabaseTime time, List<ApplicantSection> sections) {
		this.access = access;
		this.calls = calls;
		this.economies = economies;
		this.messages = messages;
		this.time = time;
		this.sections = List.copyOf(sections);
	}

	/**
	 * An application of this person at its address.
	 * @throws NotFoundException if it is another's, or of another call
	 */
	Around open(String slug, UUID id, SignedIn person, Model model) {
		Application application = this.access.open(id, person);
		Call call = this.calls.find(application.callId())
			.filter((one) -> one.slug().equals(slug))
			.orElseThrow(() -> new NotFoundException("Application " + id + " of " + slug));
		return around(call, application, person, model);
	}

	/** An application of this person by what it is called. */
	public Around open(String reference, SignedIn person, Model model) {
		Application application = this.access.open(reference, person);
		return around(this.calls.find(application.callId()).orElseThrow(), application, person, model);
	}

	/** What modules above have to say of it. */
	void showSections(Around around, Model model) {
		Application application = around.application().orElseThrow();
		model.addAttribute("sections",
				this.sections.stream()
					.flatMap((section) -> section.content(application, around.now()).stream())
					.toList());
	}

	private Around around(Call call, Application application, SignedIn person, Model model) {
		Around around = new Around(call, Optional.of(application), this.time.now());
		model.addAttribute("around", around);
		model.addAttribute("mine", application);
		model.addAttribute("owner", this.access.isOwner(application, person));
		return around;
	}

	/** What was answered, page by page, in the reader's language. */
	public List<ToldPage> told(CallForm form, Answers answers, Map<String, StoredFile> files) {
		List<ToldPage> pages = new ArrayList<>();
		for (FormStep step : form.steps()) {
			List<ToldAnswer> told = step.asked(answers)
				.stream()
				.map((one) -> told(one, answers, Optional.ofNullable(files.get(one.id()))))
				.toList();
			if (!told.isEmpty()) {
				pages.add(new ToldPage(step.id(), step.title().in(Language.current()), told));
			}
		}
		return pages;
	}

	private ToldAnswer told(FormQuestion asked, Answers answers, Optional<StoredFile> file) {
		List<String> said = file.isPresent() ? List.of() : answers.all(asked.id());
		return new ToldAnswer(asked.id(), asked.question().label().in(Language.current()),
				print(asked.question(), said), file);
	}

	/** Answers as readers write them. */
	public List<String> print(Question question, List<String> said) {
		return said.stream().map((value) -> print(question, value)).toList();
	}

	private String print(Question question, String value) {
		Language language = Language.current();
		return switch (question.type()) {
			case ONE, SEVERAL, BAND ->
				question.choice(value).map(Choice::label).map((label) -> label.in(language)).orElse(value);
			case ECONOMY ->
				this.economies.findById(value).map(Economy::getName).map((name) -> name.in(language)).orElse(value);
			case TICK -> this.messages.getMessage("applications.yes", null, language.locale());
			default -> value;
		};
	}

	/** A page of what was answered. */
	public record ToldPage(String id, String title, List<ToldAnswer> answers) {
	}

	/** A question with its answer; without one where nothing was said. */
	public record ToldAnswer(String id, String question, List<String> said, Optional<StoredFile> file) {
	}

}
