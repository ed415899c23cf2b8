package org.greenlane.composer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallChanged;
import org.greenlane.calls.CallDesk;
import org.greenlane.calls.CallForm;
import org.greenlane.calls.CallForms;
import org.greenlane.calls.CallRefused;
import org.greenlane.questions.BankQuestion;
import org.greenlane.questions.QuestionBank;

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
 * The form of a call: which questions, in which order, of whom. Every button saves the
 * whole page first.
 */
@Controller
class FormController {

	private static final String FORM = "/admin/calls/{slug}/form";

	/** The buttons that put the reader back where they were. */
	private static final List<String> ABOUT_A_QUESTION = List.of("up", "down");

	private final CallEditing editing;

	private final CallDesk desk;

	private final QuestionBank bank;

	private final CallForms forms;

	FormController(CallEditing editing, CallDesk desk, QuestionBank bank, CallForms forms) {
		this.editing = editing;
		this.desk = desk;
		this.bank = bank;
		this.forms = forms;
	}

	@GetMapping(FORM)
	String edit(@PathVariable String slug, Model model) {
		Call call = this.editing.find(slug);
		return page(call, FormEdit.write(call.composition()), Map.of(), model);
	}

	@PostMapping(FORM)
	String save(@PathVariable String slug, @RequestParam MultiValueMap<String, String> posted,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model,
			RedirectAttributes flash) {
		Call call = this.editing.find(slug);
		Typed typed = Typed.of(posted);
		Map<String, String> problems = new LinkedHashMap<>();
		CallForm read = FormEdit.read(typed, call.composition(), problems);
		if (!typed.one("add-step").isEmpty() && !typed.isWritten("new-step")) {
			problems.put("new-step.en", "composer.problem.step");
		}
		if (!problems.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(call, typed, problems, model);
		}
		if (!typed.one("seen").equals(FormEdit.write(call.composition()).fingerprint())) {
			return stale(call, typed, response, model);
		}
		try {
			CallForm pressed = FormMoves.press(typed, read, this.bank);
			this.desk.save(call.id(), call.version(), (stored) -> stored.with(pressed), person);
		}
		catch (CallChanged stale) {
			return stale(this.editing.find(slug), typed, response, model);
		}
		catch (CallRefused refused) {
			this.editing.refuse(refused, response, model);
			return page(call, typed, problems, model);
		}
		flash.addFlashAttribute("done", "saved");
		return "redirect:/admin/calls/" + slug + "/form" + place(typed);
	}

	private static String place(Typed typed) {
		return ABOUT_A_QUESTION.stream()
			.map(typed::one)
			.filter((id) -> id.matches("[a-z0-9-]+"))
			.findFirst()
			.map((id) -> "#" + id)
			.orElse("");
	}

	private String stale(Call stored, Typed typed, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("stale", true);
		model.addAttribute("stored", typed.differences(FormEdit.write(stored.composition())));
		return page(stored, typed, Map.of(), model);
	}

	private String page(Call call, Typed typed, Map<String, String> problems, Model model) {
		this.editing.show(call, model);
		model.addAttribute("part", "form");
		model.addAttribute("typed", typed);
		model.addAttribute("seen", FormEdit.write(call.composition()).fingerprint());
		model.addAttribute("problems", problems);
		if (!model.containsAttribute("stored")) {
			model.addAttribute("stored", Map.of());
		}
		CallForm form = call.composition().form();
		model.addAttribute("steps", form.steps());
		model.addAttribute("types", this.bank.get(CallForm.ENTITY_TYPE).choices());
		model.addAttribute("groups", this.bank.groups());
		model.addAttribute("unpicked",
				this.bank.all()
					.stream()
					.filter((one) -> form.question(one.question().id()).isEmpty())
					.collect(Collectors.groupingBy((BankQuestion one) -> one.question().group())));
		model.addAttribute("version", this.forms.definition(call).version());
		return "composer/form";
	}

}
