package org.greenlane.privacy;

import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.Forgetting;
import org.greenlane.accounts.PersonInSession;
import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Consents;
import org.greenlane.calls.CallForm;
import org.greenlane.privacy.OwnApplications.Own;
import org.greenlane.questions.QuestionBank;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What somebody may do about one application of their own: see and change what they
 * consent to, and erase it.
 */
@Controller
class ApplicationPrivacyController {

	private static final String ONE = "/account/applications/{id:[0-9a-f-]{36}}";

	private final OwnApplications own;

	private final PersonErasure erasure;

	private final Consents consents;

	private final QuestionBank bank;

	private final PersonInSession sessions;

	ApplicationPrivacyController(OwnApplications own, PersonErasure erasure, Consents consents, QuestionBank bank,
			PersonInSession sessions) {
		this.own = own;
		this.erasure = erasure;
		this.consents = consents;
		this.bank = bank;
		this.sessions = sessions;
	}

	@GetMapping(ONE + "/erase")
	String confirm(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, HttpServletRequest request,
			Model model) {
		model.addAttribute("own", this.own.find(id, person));
		model.addAttribute("recent", this.sessions.hasJustBegun(request));
		return "privacy/erase-application";
	}

	@PostMapping(ONE + "/erase")
	String erase(@PathVariable UUID id, @RequestParam(defaultValue = "") String sure,
			@AuthenticationPrincipal SignedIn person, HttpServletRequest request, HttpServletResponse response,
			Model model, RedirectAttributes flash) {
		Own one = this.own.find(id, person);
		if (!this.sessions.hasJustBegun(request)) {
			response.setStatus(HttpStatus.FORBIDDEN.value());
			return confirm(id, person, request, model);
		}
		if (!sure.equals("yes")) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problem", "sure");
			return confirm(id, person, request, model);
		}
		this.erasure.erase(one.application(), person, Forgetting.byThemselves(person));
		flash.addFlashAttribute("erased", true);
		return "redirect:/account";
	}

	@GetMapping(ONE + "/consents")
	String consents(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
		model.addAttribute("own", sent(id, person));
		model.addAttribute("consents", this.consents.of(id)
			.stream()
			.map((one) -> new Asked(one.question(), this.bank.get(one.question()).label().in(Language.current()),
					one.given(), Language.current().print(one.since())))
			.toList());
		return "privacy/consents";
	}

	/** Each tick that is not there is taken back. */
	@PostMapping(ONE + "/consents")
	String change(@PathVariable UUID id, @RequestParam(required = false) Set<String> given,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
		sent(id, person);
		Set<String> ticked = (given != null) ? given : Set.of();
		boolean changed = false;
		for (String consent : CallForm.CONSENTS) {
			changed |= this.consents.change(id, consent, ticked.contains(consent), person);
		}
		flash.addFlashAttribute("done", changed ? "changed" : "same");
		return "redirect:/account/applications/" + id + "/consents";
	}

	/** What was never sent consents to nothing yet; its form asks. */
	private Own sent(UUID id, SignedIn person) {
		Own one = this.own.find(id, person);
		if (!one.sent()) {
			throw new NotFoundException("Consents of " + id);
		}
		return one;
	}

	/** A consent with its question. */
	record Asked(String id, String question, boolean given, String since) {
	}

}
