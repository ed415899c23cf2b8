package org.greenlane.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.greenlane.economies.Economies;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.web.Language;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What somebody finds about themselves.
 */
@Controller
class AccountController {

	private final People people;

	private final OpenSessions sessions;

	private final Economies economies;

	private final Events events;

	private final ObjectProvider<AccountSection> sections;

	AccountController(People people, OpenSessions sessions, Economies economies, Events events,
			ObjectProvider<AccountSection> sections) {
		this.people = people;
		this.sessions = sessions;
		this.economies = economies;
		this.events = events;
		this.sections = sections;
	}

	@GetMapping("/account")
	String show(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Model model) {
		model.addAttribute("person", person);
		model.addAttribute("languages", Language.values());
		model.addAttribute("roles", person.grants().stream().map(this::held).toList());
		model.addAttribute("places", places(person, request));
		model.addAttribute("sections",
				this.sections.orderedStream().flatMap((part) -> part.content(person, request).stream()).toList());
		return "accounts/show";
	}

	@PostMapping("/account")
	String update(@AuthenticationPrincipal SignedIn person, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String language, RedirectAttributes flash) {
		this.people.describe(person.id(), PersonName.of(name), Language.ofTag(language).orElse(person.language()));
		flash.addFlashAttribute("saved", true);
		return "redirect:/account";
	}

	@PostMapping("/account/sign-out")
	String signOut(@AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
		end(request);
		this.events.add(EventKind.SIGNED_OUT, Optional.of(person.id()), person.getName(), Map.of());
		return "redirect:/";
	}

	@PostMapping("/account/sign-out-everywhere")
	String signOutEverywhere(@AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
		end(request);
		this.sessions.end(person, person.id());
		return "redirect:/";
	}

	private List<OpenSession> places(SignedIn person, HttpServletRequest request) {
		return this.sessions.of(person, request.getSession().getId());
	}

	private Held held(Grant grant) {
		String of = grant.economy()
			.flatMap((iso2) -> this.economies.findById(iso2))
			.map((economy) -> economy.getName().in(Language.current()))
			.or(grant::call)
			.orElse("");
		return new Held(grant.role().slug(), of);
	}

	private static void end(HttpServletRequest request) {
		Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
	}

	/** A role, and the economy or call it is for. */
	record Held(String slug, String of) {
	}

}
