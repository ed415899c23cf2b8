package org.greenlane.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;
import org.greenlane.people.Granting.Outcome;
import org.greenlane.web.Language;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Who is invited to which role, and what came of it.
 */
@Controller
class InvitationController {

	private static final String LIST = "/admin/people/invitations";

	private static final String BACK = "redirect:" + LIST;

	private final Invitations invitations;

	private final Granting granting;

	private final RoleWords words;

	private final Clock clock;

	InvitationController(Invitations invitations, Granting granting, RoleWords words, Clock clock) {
		this.invitations = invitations;
		this.granting = granting;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping(LIST)
	String list(Model model) {
		Instant now = this.clock.instant();
		model.addAttribute("invitations", this.invitations.all().stream().map((one) -> listed(one, now)).toList());
		return "people/invitations";
	}

	@GetMapping(LIST + "/new")
	String newForm(Model model) {
		return form(InvitationForm.empty(), model);
	}

	@PostMapping(LIST)
	String create(InvitationForm form, @AuthenticationPrincipal SignedIn reader, HttpServletResponse response,
			Model model, RedirectAttributes flash) {
		Optional<Invite> invite = form.invite(this.words::isEconomy);
		if (invite.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("problem", form.problem(this.words::isEconomy).orElseThrow());
			return form(form, model);
		}
		Outcome outcome = this.granting.invite(invite.get(), reader);
		flash.addFlashAttribute("done", outcome.slug());
		flash.addFlashAttribute("address", invite.get().address().text());
		return BACK;
	}

	@PostMapping(LIST + "/{id:[0-9a-f-]{36}}/resend")
	String resend(@PathVariable UUID id, @AuthenticationPrincipal SignedIn reader, RedirectAttributes flash) {
		flash.addFlashAttribute("done", this.granting.resend(id, reader) ? "resent" : "not-resent");
		return BACK;
	}

	@PostMapping(LIST + "/{id:[0-9a-f-]{36}}/withdraw")
	String withdraw(@PathVariable UUID id, RedirectAttributes flash) {
		flash.addFlashAttribute("done", this.invitations.withdraw(id, this.clock.instant()) ? "taken-back" : "ended");
		return BACK;
	}

	private String form(InvitationForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("languages", Language.values());
		model.addAttribute("roles", Role.values());
		model.addAttribute("economies", this.words.economies(Language.current()));
		return "people/invite";
	}

	private Listed listed(Invitation one, Instant now) {
		Invitation.State state = one.state(now);
		boolean canEnd = state == Invitation.State.OPEN || state == Invitation.State.EXPIRED;
		return new Listed(one.id(), one.invite().address().text(),
				this.words.of(one.invite().grant(), Language.current()), state.slug(), one.sentAt(),
				one.acceptedAt().or(one::withdrawnAt).orElse(one.expiresAt()), canEnd);
	}

	/**
	 * A line of the list.
	 *
	 * @param until when it ended, or will
	 * @param pending whether it can be sent again or withdrawn
	 */
	record Listed(UUID id, String address, String role, String state, Instant sentAt, Instant until, boolean pending) {
	}

}
