package org.greenlane.composer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallChanged;
import org.greenlane.calls.CallDesk;
import org.greenlane.calls.CallRefused;
import org.greenlane.calls.FormQuestion;
import org.greenlane.questions.ChoicesFrom;
import org.greenlane.questions.Question;
import org.greenlane.questions.QuestionType;
import org.greenlane.web.NotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Questions that the secretariat writes for one call, and the choices of those that the
 * bank leaves to it.
 */
@Controller
class OwnQuestionController {

	private static final String ONE = "/admin/calls/{slug}/form/questions/{id}";

	private static final String NEW = "new";

	private final CallEditing editing;

	private final CallDesk desk;

	OwnQuestionController(CallEditing editing, CallDesk desk) {
		this.editing = editing;
		this.desk = desk;
	}

	@GetMapping(ONE)
	String edit(@PathVariable String slug, @PathVariable String id, Model model) {
		Call call = this.editing.find(slug);
		Typed typed = question(call, id).map((asked) -> OwnQuestion.write(asked.question()))
			.orElseGet(() -> new Typed().with("type", QuestionType.LONG_TEXT.slug()));
		return page(call, id, typed, Map.of(), model);
	}

	@PostMapping(ONE)
	String save(@PathVariable String slug, @PathVariable String id, @RequestParam MultiValueMap<String, String> posted,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model) {
		Call call = this.editing.find(slug);
		Optional<FormQuestion> before = question(call, id);
		Typed typed = Typed.of(posted);
		OwnQuestion read = OwnQuestion.read(typed, before.map(FormQuestion::question), call);
		if (!read.problems().isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(call, id, typed, read.problems(), model);
		}
		try {
			if (before.isPresent() && !typed.one("seen").equals(seen(before.get().question()))) {
				return stale(call, id, typed, response, model);
			}
			this.desk.save(call.id(), call.version(),
					(stored) -> stored.with(read.into(stored.form(), typed.one("to"))), person);
		}
		catch (CallChanged stale) {
			return stale(this.editing.find(slug), id, typed, response, model);
		}
		catch (CallRefused refused) {
			this.editing.refuse(refused, response, model);
			return page(call, id, typed, Map.of(), model);
		}
		return "redirect:/admin/calls/" + slug + "/form#" + read.question().id();
	}

	private String stale(Call call, String id, Typed typed, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("stale", true);
		question(call, id)
			.ifPresent((asked) -> model.addAttribute("stored", typed.differences(OwnQuestion.write(asked.question()))));
		return page(call, id, typed, Map.of(), model);
	}

	private static String seen(Question question) {
		return OwnQuestion.write(question).fingerprint();
	}

	/** The question; empty for a new one. */
	private static Optional<FormQuestion> question(Call call, String id) {
		if (id.equals(NEW)) {
			return Optional.empty();
		}
		return Optional.of(call.composition()
			.form()
			.question(id)
			.filter((asked) -> asked.question().own() || asked.question().choicesFrom() == ChoicesFrom.CALL)
			.orElseThrow(() -> new NotFoundException("Question " + id)));
	}

	private String page(Call call, String id, Typed typed, Map<String, String> problems, Model model) {
		this.editing.show(call, model);
		Optional<Question> question = question(call, id).map(FormQuestion::question);
		model.addAttribute("id", id);
		model.addAttribute("part", "form");
		model.addAttribute("typed", typed);
		model.addAttribute("seen", question.map(OwnQuestionController::seen).orElse(""));
		model.addAttribute("problems", problems);
		if (!model.containsAttribute("stored")) {
			model.addAttribute("stored", Map.of());
		}
		model.addAttribute("banked", question.filter((one) -> !one.own()).isPresent());
		model.addAttribute("fresh", question.isEmpty());
		model.addAttribute("steps", call.composition().form().steps());
		model.addAttribute("kinds", types());
		return "composer/question";
	}

	private static List<String> types() {
		return Stream.of(QuestionType.values()).map(QuestionType::slug).toList();
	}

}
