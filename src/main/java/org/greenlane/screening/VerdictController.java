package org.greenlane.screening;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.screening.Dossiers.Dossier;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Deciding about an application. Confirming and sending back are for approvers, which the
 * addresses see to.
 */
@Controller
class VerdictController {

	private final Dossiers dossiers;

	private final DossierPages pages;

	private final Screening screening;

	VerdictController(Dossiers dossiers, DossierPages pages, Screening screening) {
		this.dossiers = dossiers;
		this.pages = pages;
		this.screening = screening;
	}

	@PostMapping(DossierController.ONE + "/verdict")
	String decide(@PathVariable String slug, @PathVariable String reference, VerdictForm form,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model,
			RedirectAttributes flash) {
		Dossier dossier = this.dossiers.open(slug, reference, person);
		Map<String, String> problems = form.problems();
		if (!problems.isEmpty()) {
			return mend(dossier, problems, form, person, response, model);
		}
		return act(
				dossier, form, form.isIneligible() ? "proposed" : "eligible", () -> this.screening
					.decide(dossier.application().id(), form.seen(), form.code(), form.note().strip(), person),
				person, response, model, flash);
	}

	@PostMapping(DossierController.ONE + "/confirm")
	String confirm(@PathVariable String slug, @PathVariable String reference,
			@RequestParam(defaultValue = "") String seen, @AuthenticationPrincipal SignedIn person,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		Dossier dossier = this.dossiers.open(slug, reference, person);
		return act(dossier, VerdictForm.EMPTY, "confirmed",
				() -> this.screening.confirm(dossier.application().id(), seen, person), person, response, model, flash);
	}

	@PostMapping(DossierController.ONE + "/send-back")
	String sendBack(@PathVariable String slug, @PathVariable String reference,
			@RequestParam(defaultValue = "") String seen, @RequestParam(defaultValue = "") String why,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model,
			RedirectAttributes flash) {
		return because(this.dossiers.open(slug, reference, person), "sent-back", why,
				(dossier) -> this.screening.sendBack(dossier.application().id(), seen, why.strip(), person), person,
				response, model, flash);
	}

	@PostMapping(DossierController.ONE + "/reopen")
	String reopen(@PathVariable String slug, @PathVariable String reference,
			@RequestParam(defaultValue = "") String seen, @RequestParam(defaultValue = "") String why,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model,
			RedirectAttributes flash) {
		return because(this.dossiers.open(slug, reference, person), "reopened", why,
				(dossier) -> this.screening.reopen(dossier.application().id(), seen, why.strip(), person), person,
				response, model, flash);
	}

	private String because(Dossier dossier, String done, String why, java.util.function.Consumer<Dossier> act,
			SignedIn person, HttpServletResponse response, Model model, RedirectAttributes flash) {
		model.addAttribute("why", why);
		model.addAttribute("whyOf", done);
		if (why.isBlank() || why.length() > AskForm.LONGEST) {
			return mend(dossier, Map.of("why-" + done, why.isBlank() ? "why" : "long"), VerdictForm.EMPTY, person,
					response, model);
		}
		return act(dossier, VerdictForm.EMPTY, done, () -> act.accept(dossier), person, response, model, flash);
	}

	private String mend(Dossier dossier, Map<String, String> problems, VerdictForm form, SignedIn person,
			HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("problems", problems);
		return this.pages.show(dossier, 0, form, AskForm.EMPTY, person, model);
	}

	private String act(Dossier dossier, VerdictForm form, String done, Runnable act, SignedIn person,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		try {
			act.run();
		}
		catch (ScreeningRefused refused) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("refused", refused.reason());
			return this.pages.show(this.dossiers.again(dossier, person), 0, form, AskForm.EMPTY, person, model);
		}
		flash.addFlashAttribute("done", done);
		return "redirect:" + dossier.path();
	}

}
