package org.greenlane.screening;

import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

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
 * Asking applicants for a clarification.
 */
@Controller
class AskController {

	private final Dossiers dossiers;

	private final DossierPages pages;

	private final Asking asking;

	AskController(Dossiers dossiers, DossierPages pages, Asking asking) {
		this.dossiers = dossiers;
		this.pages = pages;
		this.asking = asking;
	}

	@PostMapping(DossierController.ONE + "/clarifications")
	String ask(@PathVariable String slug, @PathVariable String reference, AskForm form,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model,
			RedirectAttributes flash) {
		Dossier dossier = this.dossiers.open(slug, reference, person);
		ZoneId zone = dossier.call().composition().dates().zone();
		Map<String, String> problems = form.problems(this.pages.askable(dossier), zone, dossier.now());
		if (!problems.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problems", problems);
			return this.pages.show(dossier, 0, VerdictForm.EMPTY, form, person, model);
		}
		return act(dossier, form, "asked",
				() -> this.asking.ask(dossier.application().id(), form.seen(), form.asked(zone), person), person,
				response, model, flash);
	}

	@PostMapping(DossierController.ONE + "/clarifications/{id:[0-9a-f-]{36}}/close")
	String close(@PathVariable String slug, @PathVariable String reference, @PathVariable UUID id,
			@RequestParam(defaultValue = "") String seen, @AuthenticationPrincipal SignedIn person,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		Dossier dossier = this.dossiers.open(slug, reference, person);
		return act(dossier, AskForm.EMPTY, "closed",
				() -> this.asking.close(dossier.application().id(), id, seen, person), person, response, model, flash);
	}

	private String act(Dossier dossier, AskForm form, String done, Runnable act, SignedIn person,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		try {
			act.run();
		}
		catch (ScreeningRefused refused) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("refused", refused.reason());
			return this.pages.show(this.dossiers.again(dossier, person), 0, VerdictForm.EMPTY, form, person, model);
		}
		flash.addFlashAttribute("done", done);
		return "redirect:" + dossier.path();
	}

}
