package org.greenlane.applications;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
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
 * Taking an application back, and bringing it back.
 */
@Controller
class WithdrawController {

	private static final int LONGEST_REASON = 2_000;

	private final ApplicationPages pages;

	private final Withdrawing withdrawing;

	WithdrawController(ApplicationPages pages, Withdrawing withdrawing) {
		this.pages = pages;
		this.withdrawing = withdrawing;
	}

	@GetMapping(ReceiptController.ONE + "/withdraw")
	String confirm(@PathVariable String reference, @AuthenticationPrincipal SignedIn person, Model model) {
		return form(reference, "", person, model);
	}

	@PostMapping(ReceiptController.ONE + "/withdraw")
	String withdraw(@PathVariable String reference, @RequestParam(defaultValue = "") String why,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model,
			RedirectAttributes flash) {
		if (why.length() > LONGEST_REASON) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problem", "why");
			return form(reference, why, person, model);
		}
		Application application = mine(reference, person, model);
		flash.addFlashAttribute("done",
				this.withdrawing.withdraw(application.id(), why.strip(), person) ? "withdrawn" : "not-withdrawn");
		return "redirect:/applications/" + application.sent().orElseThrow();
	}

	@PostMapping(ReceiptController.ONE + "/undo")
	String undo(@PathVariable String reference, @AuthenticationPrincipal SignedIn person, Model model,
			RedirectAttributes flash) {
		Application application = mine(reference, person, model);
		flash.addFlashAttribute("done", this.withdrawing.undo(application.id(), person) ? "back" : "not-back");
		return "redirect:/applications/" + application.sent().orElseThrow();
	}

	private String form(String reference, String why, SignedIn person, Model model) {
		mine(reference, person, model);
		model.addAttribute("why", why);
		return "applications/withdraw";
	}

	/** It is for whoever began it to decide. */
	private Application mine(String reference, SignedIn person, Model model) {
		return this.pages.open(reference, person, model)
			.application()
			.filter((one) -> one.owner().equals(person.id()))
			.orElseThrow(() -> new NotFoundException("Application " + reference));
	}

}
