package org.greenlane.composer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallDesk;
import org.greenlane.calls.CallRefused;
import org.greenlane.calls.Calls;
import org.greenlane.calls.Deadline;

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
 * One call: how far it is, and the acts that are no composing. Publishing, extending and
 * cancelling are for approvers, which the addresses see to.
 */
@Controller
class CallOverviewController {

	private static final String ONE = "/admin/calls/{slug}";

	private final CallEditing editing;

	private final CallDesk desk;

	private final Calls calls;

	CallOverviewController(CallEditing editing, CallDesk desk, Calls calls) {
		this.editing = editing;
		this.desk = desk;
		this.calls = calls;
	}

	@GetMapping(ONE)
	String show(@PathVariable String slug, @AuthenticationPrincipal SignedIn person, Model model) {
		return page(this.editing.find(slug), new Typed(), person, model);
	}

	@PostMapping(ONE + "/publish")
	String publish(@PathVariable String slug, @AuthenticationPrincipal SignedIn person, HttpServletResponse response,
			Model model, RedirectAttributes flash) {
		Call call = this.editing.find(slug);
		return act("published", () -> this.desk.publish(call.id(), person), call, new Typed(), person, response, model,
				flash);
	}

	@PostMapping(ONE + "/extend")
	String extend(@PathVariable String slug, @RequestParam MultiValueMap<String, String> posted,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model,
			RedirectAttributes flash) {
		Call call = this.editing.find(slug);
		Typed typed = Typed.of(posted);
		ZoneId zone = call.composition().dates().zone();
		Optional<Instant> later = Moments.read(typed.one("later"), zone);
		if (later.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problems", Map.of("later", "composer.problem.moment"));
			return page(call, typed, person, model);
		}
		return act("extended", () -> this.desk.extend(call.id(), later.get(), typed.text("reason"), person), call,
				typed, person, response, model, flash);
	}

	@PostMapping(ONE + "/notices")
	String giveNotice(@PathVariable String slug, @RequestParam MultiValueMap<String, String> posted,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model,
			RedirectAttributes flash) {
		Call call = this.editing.find(slug);
		Typed typed = Typed.of(posted);
		return act("noticed", () -> this.desk.giveNotice(call.id(), typed.text("notice"), person), call, typed, person,
				response, model, flash);
	}

	@PostMapping(ONE + "/cancel")
	String cancel(@PathVariable String slug, @RequestParam MultiValueMap<String, String> posted,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model,
			RedirectAttributes flash) {
		Call call = this.editing.find(slug);
		Typed typed = Typed.of(posted);
		return act("cancelled", () -> this.desk.cancel(call.id(), typed.text("why"), person), call, typed, person,
				response, model, flash);
	}

	private String act(String done, Runnable act, Call call, Typed typed, SignedIn person, HttpServletResponse response,
			Model model, RedirectAttributes flash) {
		try {
			act.run();
		}
		catch (CallRefused refused) {
			this.editing.refuse(refused, response, model);
			return page(call, typed, person, model);
		}
		flash.addFlashAttribute("done", done);
		return "redirect:/admin/calls/" + call.slug();
	}

	private String page(Call call, Typed typed, SignedIn person, Model model) {
		this.editing.show(call, model);
		model.addAttribute("typed", typed);
		if (!model.containsAttribute("problems")) {
			model.addAttribute("problems", Map.of());
		}
		model.addAttribute("stored", Map.of());
		model.addAttribute("approver", person.has(Role.APPROVER));
		model.addAttribute("notices", this.calls.notices(call.id()));
		model.addAttribute("extensions", this.calls.extensions(call));
		model.addAttribute("deadline", Optional.ofNullable(call.composition().dates().closesAt())
			.map((at) -> new Deadline(at, call.composition().dates().zone())));
		return "composer/show";
	}

}
