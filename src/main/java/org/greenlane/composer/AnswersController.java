package org.greenlane.composer;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.AnswerDesk;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallRefused;
import org.greenlane.calls.Calls;
import org.greenlane.calls.PublicAnswer;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page of questions and answers of a call, as it is written.
 */
@Controller
class AnswersController {

	private static final String ALL = "/admin/calls/{slug}/answers";

	private static final String ONE = ALL + "/{id:[0-9a-f-]{36}}";

	private final CallEditing editing;

	private final Calls calls;

	private final AnswerDesk desk;

	AnswersController(CallEditing editing, Calls calls, AnswerDesk desk) {
		this.editing = editing;
		this.calls = calls;
		this.desk = desk;
	}

	@GetMapping(ALL)
	String list(@PathVariable String slug, Model model) {
		return page(this.editing.find(slug), "", new Typed(), model);
	}

	@GetMapping(ONE)
	String edit(@PathVariable String slug, @PathVariable UUID id, Model model) {
		Call call = this.editing.find(slug);
		return page(call, id.toString(), write(find(call, id)), model);
	}

	@PostMapping(ALL)
	String add(@PathVariable String slug, @RequestParam MultiValueMap<String, String> posted,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model,
			RedirectAttributes flash) {
		Call call = this.editing.find(slug);
		Typed typed = Typed.of(posted);
		try {
			this.desk.add(call, typed.text("question"), typed.text("answer"), person);
		}
		catch (CallRefused refused) {
			this.editing.refuse(refused, response, model);
			return page(call, "", typed, model);
		}
		return saved(slug, flash);
	}

	@PostMapping(ONE)
	String change(@PathVariable String slug, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> posted,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model,
			RedirectAttributes flash) {
		Call call = this.editing.find(slug);
		Typed typed = Typed.of(posted);
		Typed stored = write(find(call, id));
		if (!typed.one("seen").equals(stored.fingerprint())) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("stale", true);
			model.addAttribute("stored", typed.differences(stored));
			return page(call, id.toString(), typed, model);
		}
		try {
			this.desk.change(call, id, typed.text("question"), typed.text("answer"), person);
		}
		catch (CallRefused refused) {
			this.editing.refuse(refused, response, model);
			return page(call, id.toString(), typed, model);
		}
		return saved(slug, flash);
	}

	@PostMapping(ONE + "/remove")
	String remove(@PathVariable String slug, @PathVariable UUID id, @AuthenticationPrincipal SignedIn person,
			RedirectAttributes flash) {
		Call call = this.editing.find(slug);
		this.desk.remove(call, find(call, id).id(), person);
		return saved(slug, flash);
	}

	private static String saved(String slug, RedirectAttributes flash) {
		flash.addFlashAttribute("done", "saved");
		return "redirect:/admin/calls/" + slug + "/answers";
	}

	private PublicAnswer find(Call call, UUID id) {
		return this.calls.answers(call.id())
			.stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("Answer " + id));
	}

	private static Typed write(PublicAnswer answer) {
		return new Typed().with("question", answer.question()).with("answer", answer.answer());
	}

	private String page(Call call, String edited, Typed typed, Model model) {
		this.editing.show(call, model);
		model.addAttribute("answers", this.calls.answers(call.id()));
		model.addAttribute("edited", edited);
		model.addAttribute("typed", typed);
		model.addAttribute("seen", edited.isEmpty() ? "" : write(find(call, UUID.fromString(edited))).fingerprint());
		model.addAttribute("problems", Map.of());
		if (!model.containsAttribute("stored")) {
			model.addAttribute("stored", Map.of());
		}
		return "composer/answers";
	}

}
