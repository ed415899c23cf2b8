package org.greenlane.applications;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Sending.Sent;
import org.greenlane.questions.AnswerProblem;
import org.greenlane.web.Language;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of pages of an application, the page to check it, and sending it.
 */
@Controller
class TaskController {

	static final String ONE = "/champions/{slug:[a-z0-9-]+}/apply/{id:[0-9a-f-]{36}}";

	private final ApplicationPages pages;

	private final Completeness completeness;

	private final Versions versions;

	private final Sending sending;

	TaskController(ApplicationPages pages, Completeness completeness, Versions versions, Sending sending) {
		this.pages = pages;
		this.completeness = completeness;
		this.versions = versions;
		this.sending = sending;
	}

	@GetMapping(ONE)
	String show(@PathVariable String slug, @PathVariable UUID id, @AuthenticationPrincipal SignedIn person,
			Model model) {
		Around around = this.pages.open(slug, id, person, model);
		Filled filled = this.completeness.read(around.call(), id);
		model.addAttribute("tasks", Task.of(filled, this.completeness.problems(filled)));
		model.addAttribute("against", this.completeness.ineligibilities(filled, Language.current()));
		this.pages.showSections(around, model);
		return "applications/tasks";
	}

	@GetMapping(ONE + "/check")
	String check(@PathVariable String slug, @PathVariable UUID id, @AuthenticationPrincipal SignedIn person,
			Model model) {
		return checkPage(this.pages.open(slug, id, person, model), Optional.empty(), model);
	}

	@PostMapping(ONE + "/submit")
	String submit(@PathVariable String slug, @PathVariable UUID id, @RequestParam(defaultValue = "0") int revision,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model) {
		this.pages.open(slug, id, person, model);
		Sent sent = this.sending.send(id, revision, person);
		// As it is now: by the same form sent a moment ago, too.
		Around around = this.pages.open(slug, id, person, model);
		if (sent == Sent.SENT) {
			return "redirect:/applications/" + around.application().flatMap(Application::sent).orElseThrow();
		}
		response.setStatus(HttpStatus.CONFLICT.value());
		return checkPage(around, Optional.of(sent), model);
	}

	private String checkPage(Around around, Optional<Sent> refused, Model model) {
		Application application = around.application().orElseThrow();
		Filled filled = this.completeness.read(around.call(), application.id());
		Map<String, AnswerProblem> problems = this.completeness.problems(filled);
		List<Task> tasks = Task.of(filled, problems);
		model.addAttribute("refused", refused.map(Sent::slug).orElse(""));
		model.addAttribute("tasks", tasks.stream().filter((task) -> !task.isDone()).toList());
		model.addAttribute("against", this.completeness.ineligibilities(filled, Language.current()));
		model.addAttribute("problems", problems);
		model.addAttribute("pages", this.pages.told(filled.form(), filled.answers(), filled.files()));
		model.addAttribute("unchanged", this.versions.ofRevision(application.id(), application.revision()).isPresent());
		return "applications/check";
	}

}
