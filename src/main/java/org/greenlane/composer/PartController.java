package org.greenlane.composer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallChanged;
import org.greenlane.calls.CallDesk;
import org.greenlane.calls.CallRefused;
import org.greenlane.calls.Composition;
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
 * The parts of a call, a page and a form each.
 */
@Controller
class PartController {

	private static final String PART = "/admin/calls/{slug}/{part:texts|audience|dates|rules|rubric|publication}";

	private final CallEditing editing;

	private final CallDesk desk;

	private final List<PartForm> forms;

	PartController(CallEditing editing, CallDesk desk, List<PartForm> forms) {
		this.editing = editing;
		this.desk = desk;
		this.forms = forms;
	}

	@GetMapping(PART)
	String edit(@PathVariable String slug, @PathVariable String part, Model model) {
		Call call = this.editing.find(slug);
		PartForm form = form(part);
		return page(call, form, form.write(call.composition()), Map.of(), model);
	}

	@PostMapping(PART)
	String save(@PathVariable String slug, @PathVariable String part,
			@RequestParam MultiValueMap<String, String> posted, @AuthenticationPrincipal SignedIn person,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		Call call = this.editing.find(slug);
		PartForm form = form(part);
		Typed typed = Typed.of(posted);
		Map<String, String> problems = new LinkedHashMap<>();
		Composition read = form.read(typed, call.composition(), problems);
		if (!problems.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(call, form, typed, problems, model);
		}
		try {
			if (!typed.one("seen").equals(form.write(call.composition()).fingerprint())) {
				return stale(call, form, typed, response, model);
			}
			this.desk.save(call.id(), call.version(), (stored) -> read, person);
		}
		catch (CallChanged stale) {
			return stale(this.editing.find(slug), form, typed, response, model);
		}
		catch (CallRefused refused) {
			this.editing.refuse(refused, response, model);
			return page(call, form, typed, problems, model);
		}
		flash.addFlashAttribute("done", "saved");
		return "redirect:/admin/calls/" + slug + "/" + part;
	}

	/** Shows what was typed beside what somebody else has stored meanwhile. */
	private String stale(Call stored, PartForm form, Typed typed, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("stale", true);
		model.addAttribute("stored", typed.differences(form.write(stored.composition())));
		return page(stored, form, typed, Map.of(), model);
	}

	private String page(Call call, PartForm form, Typed typed, Map<String, String> problems, Model model) {
		this.editing.show(call, model);
		model.addAttribute("part", form.part().slug());
		model.addAttribute("typed", typed);
		model.addAttribute("seen", form.write(call.composition()).fingerprint());
		model.addAttribute("problems", problems);
		if (!model.containsAttribute("stored")) {
			model.addAttribute("stored", Map.of());
		}
		form.offer(call, typed, model);
		return "composer/" + form.part().slug();
	}

	private PartForm form(String slug) {
		return this.forms.stream()
			.filter((form) -> form.part().slug().equals(slug))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("Part " + slug));
	}

}
