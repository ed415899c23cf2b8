package org.greenlane.privacy;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Forgetting;
import org.greenlane.accounts.People;
import org.greenlane.accounts.SignedIn;
import org.greenlane.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What an administrator does when somebody asks in writing to be erased: the same as they
 * could themselves, with a reason for the record.
 */
@Controller
class AdminErasureController {

	private static final String ERASE = "/admin/people/{id:[0-9a-f-]{36}}/erase";

	private final People people;

	private final PersonErasure erasure;

	private final OwnApplications own;

	AdminErasureController(People people, PersonErasure erasure, OwnApplications own) {
		this.people = people;
		this.erasure = erasure;
		this.own = own;
	}

	@GetMapping(ERASE)
	String confirm(@PathVariable UUID id, @AuthenticationPrincipal SignedIn reader, Model model) {
		return page(person(id, reader), Request.EMPTY, model);
	}

	@PostMapping(ERASE)
	String erase(@PathVariable UUID id, Request form, @AuthenticationPrincipal SignedIn reader,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		SignedIn person = person(id, reader);
		Optional<String> problem = form.problem(person);
		if (problem.isPresent()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problem", problem.get());
			return page(person, form, model);
		}
		Forgetting forgetting = Forgetting.by(reader, form.why().strip());
		if (!form.isAll()) {
			this.erasure.erase(this.own.find(UUID.fromString(form.what()), person).application(), person, forgetting);
			flash.addFlashAttribute("done", "application-erased");
			return "redirect:/admin/people/" + id;
		}
		if (!this.erasure.erase(person, forgetting)) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return page(person, form, model);
		}
		flash.addFlashAttribute("erased", true);
		return "redirect:/admin/people";
	}

	/** One's own erasure stands on one's own account page. */
	private SignedIn person(UUID id, SignedIn reader) {
		return this.people.find(id)
			.filter((one) -> !one.id().equals(reader.id()))
			.orElseThrow(() -> new NotFoundException("Person " + id));
	}

	private String page(SignedIn person, Request form, Model model) {
		model.addAttribute("person", person);
		model.addAttribute("applications", this.own.of(person));
		model.addAttribute("obstacles", this.erasure.obstacles(person));
		model.addAttribute("form", form);
		return "privacy/erase-person";
	}

	/**
	 * What was asked.
	 *
	 * @param what an application, or all
	 * @param why what is noted of the request
	 * @param address the person's, typed once more
	 */
	record Request(String what, String why, String address) {

		static final Request EMPTY = new Request("", "", "");

		private static final int LONGEST = 500;

		Request(@org.jspecify.annotations.Nullable String what, @org.jspecify.annotations.Nullable String why,
				@org.jspecify.annotations.Nullable String address) {
			this.what = java.util.Objects.toString(what, "");
			this.why = java.util.Objects.toString(why, "");
			this.address = java.util.Objects.toString(address, "");
		}

		boolean isAll() {
			return this.what.equals("all");
		}

		/** The field that is wrong; none where all is well. */
		Optional<String> problem(SignedIn person) {
			if (!isAll() && !this.what.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
				return Optional.of("what");
			}
			if (this.why.isBlank() || this.why.length() > LONGEST) {
				return Optional.of("why");
			}
			boolean typed = EmailAddress.of(this.address).equals(Optional.of(person.address()));
			return typed ? Optional.empty() : Optional.of("address");
		}

	}

}
