package org.greenlane.accounts;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignInLinks.Asked;
import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page that asks for an address.
 */
@Controller
class SignInController {

	private final SignInLimits limits;

	private final SignInLetters letters;

	private final ObjectProvider<SignInSection> sections;

	SignInController(SignInLimits limits, SignInLetters letters, ObjectProvider<SignInSection> sections) {
		this.limits = limits;
		this.letters = letters;
		this.sections = sections;
	}

	@GetMapping("/sign-in")
	String form(@AuthenticationPrincipal @Nullable SignedIn person, @RequestParam(defaultValue = "") String to,
			Model model) {
		ReturnAddress returnTo = ReturnAddress.of(to);
		return (person != null) ? returnTo.redirect() : page("", returnTo, model);
	}

	/**
	 * Sends a letter to whatever address was given, known or not, and says the same. A
	 * form that comes too late is only shown again.
	 */
	@PostMapping("/sign-in")
	String ask(@RequestParam(defaultValue = "") String address, @RequestParam(defaultValue = "") String to,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		ReturnAddress returnTo = ReturnAddress.of(to);
		if (ExpiredForm.isMarked(request)) {
			model.addAttribute("expired", true);
			return page(address, returnTo, model);
		}
		Optional<EmailAddress> given = EmailAddress.of(address);
		if (given.isEmpty()) {
			model.addAttribute("noAddress", true);
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return page(address, returnTo, model);
		}
		Optional<Duration> wait = this.limits.letter(given.get(), Source.of(request));
		if (wait.isPresent()) {
			model.addAttribute("wait", Wait.answer(wait.get(), response));
			return page(address, returnTo, model);
		}
		Asked asked = new Asked(given.get(), Language.current(), returnTo.path());
		AskingBrowser.remember(this.letters.send(asked), given.get(), request, response);
		return "redirect:/sign-in/code";
	}

	private String page(String address, ReturnAddress returnTo, Model model) {
		model.addAttribute("address", address);
		model.addAttribute("to", returnTo.path());
		model.addAttribute("sections", this.sections.orderedStream().map(SignInSection::content).toList());
		return "accounts/sign-in";
	}

}
