package org.greenlane.applications;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Inviting.Invited;
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
 * Who works on an application.
 */
@Controller
class CollaboratorController {

	private static final String PEOPLE = TaskController.ONE + "/people";

	private final ApplicationPages pages;

	private final Collaborators collaborators;

	private final Inviting inviting;

	CollaboratorController(ApplicationPages pages, Collaborators collaborators, Inviting inviting) {
		this.pages = pages;
		this.collaborators = collaborators;
		this.inviting = inviting;
	}

	@GetMapping(PEOPLE)
	String list(@PathVariable String slug, @PathVariable UUID id, @AuthenticationPrincipal SignedIn person,
			Model model) {
		this.pages.open(slug, id, person, model);
		return page(id, "", Language.current().tag(), model);
	}

	@PostMapping(PEOPLE)
	String invite(@PathVariable String slug, @PathVariable UUID id, @RequestParam(defaultValue = "") String address,
			@RequestParam(defaultValue = "") String language, @AuthenticationPrincipal SignedIn person,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		Around around = this.pages.open(slug, id, person, model);
		Optional<EmailAddress> given = EmailAddress.of(address);
		Optional<Invited> invited = given
			.map((to) -> this.inviting.invite(id, to, Language.ofTag(language).orElse(Language.current()), person));
		if (invited.filter((one) -> one == Invited.INVITED).isPresent()) {
			flash.addFlashAttribute("invited", given.get().text());
			return "redirect:" + around.path() + "/people";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("problem", invited.map(Invited::slug).orElse("none"));
		return page(id, address, language, model);
	}

	/** The owner removes anybody, and everybody themselves. */
	@PostMapping(PEOPLE + "/{collaborator:[0-9a-f-]{36}}/remove")
	String remove(@PathVariable String slug, @PathVariable UUID id, @PathVariable UUID collaborator,
			@AuthenticationPrincipal SignedIn person, Model model, RedirectAttributes flash) {
		Around around = this.pages.open(slug, id, person, model);
		boolean owner = around.application().orElseThrow().owner().equals(person.id());
		boolean self = this.collaborators.of(id)
			.stream()
			.anyMatch((one) -> one.id().equals(collaborator) && one.address().equals(person.address().text()));
		if (!owner && !self) {
			throw new NotFoundException("Collaborator " + collaborator);
		}
		this.inviting.remove(id, collaborator, person);
		flash.addFlashAttribute("removed", true);
		return self ? "redirect:/account" : "redirect:" + around.path() + "/people";
	}

	private String page(UUID id, String address, String language, Model model) {
		model.addAttribute("collaborators", this.collaborators.of(id));
		model.addAttribute("address", address);
		model.addAttribute("language", language);
		model.addAttribute("languages", Language.values());
		model.addAttribute("most", Inviting.MOST);
		return "applications/people";
	}

}
