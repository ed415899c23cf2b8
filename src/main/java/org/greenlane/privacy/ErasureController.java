package org.greenlane.privacy;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Forgetting;
import org.greenlane.accounts.KeptForms;
import org.greenlane.accounts.PersonInSession;
import org.greenlane.accounts.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Erasing oneself: a page that says what goes and what stays, and a form that asks for
 * one's own address, as nothing brings it back.
 */
@Controller
class ErasureController {

	static final String ERASE = "/account/erase";

	private final PersonErasure erasure;

	private final OwnApplications own;

	private final PersonInSession sessions;

	private final KeptForms kept;

	ErasureController(PersonErasure erasure, OwnApplications own, PersonInSession sessions, KeptForms kept) {
		this.erasure = erasure;
		this.own = own;
		this.sessions = sessions;
		this.kept = kept;
	}

	@GetMapping(ERASE)
	String confirm(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Model model) {
		return page(person, "", request, model);
	}

	@PostMapping(ERASE)
	String erase(@AuthenticationPrincipal SignedIn person, @RequestParam(defaultValue = "") String address,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		if (!this.sessions.hasJustBegun(request)) {
			response.setStatus(HttpStatus.FORBIDDEN.value());
			return page(person, address, request, model);
		}
		if (!EmailAddress.of(address).equals(Optional.of(person.address()))) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problem", "address");
			return page(person, address, request, model);
		}
		if (!this.erasure.erase(person, Forgetting.byThemselves(person))) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return page(person, address, request, model);
		}
		this.kept.forget(request, response);
		Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
		return "redirect:/privacy/erased";
	}

	private String page(SignedIn person, String typed, HttpServletRequest request, Model model) {
		List<String> obstacles = this.erasure.obstacles(person);
		model.addAttribute("obstacles", obstacles);
		model.addAttribute("recent", this.sessions.hasJustBegun(request));
		model.addAttribute("applications", this.own.of(person));
		model.addAttribute("person", person);
		model.addAttribute("typed", typed);
		return "privacy/erase";
	}

}
