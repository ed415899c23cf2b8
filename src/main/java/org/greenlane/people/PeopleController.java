package org.greenlane.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.OpenSessions;
import org.greenlane.accounts.People;
import org.greenlane.accounts.People.Withdrawal;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;
import org.greenlane.people.PeopleList.Search;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.beans.factory.ObjectProvider;
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
 * All people, and what each may do.
 */
@Controller
class PeopleController {

	private static final String ONE = "/admin/people/{id:[0-9a-f-]{36}}";

	private final PeopleList list;

	private final People people;

	private final OpenSessions sessions;

	private final Granting granting;

	private final RoleWords words;

	private final ObjectProvider<PersonSection> sections;

	PeopleController(PeopleList list, People people, OpenSessions sessions, Granting granting, RoleWords words,
			ObjectProvider<PersonSection> sections) {
		this.list = list;
		this.people = people;
		this.sessions = sessions;
		this.granting = granting;
		this.words = words;
		this.sections = sections;
	}

	@GetMapping("/admin/people")
	String list(@RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String role,
			@RequestParam(defaultValue = "1") int page, Model model) {
		Search search = new Search(words, role, page);
		int count = this.list.count(search);
		model.addAttribute("search", search);
		model.addAttribute("count", count);
		model.addAttribute("pages", Math.ceilDiv(count, PeopleList.PAGE));
		model.addAttribute("rows", this.list.rows(search).stream().map(this::listed).toList());
		model.addAttribute("roles", Role.values());
		return "people/list";
	}

	@GetMapping(ONE)
	String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn reader, Model model) {
		return page(person(id), reader, GrantForm.EMPTY, model);
	}

	@PostMapping(ONE + "/roles")
	String grant(@PathVariable UUID id, GrantForm form, @AuthenticationPrincipal SignedIn reader,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		SignedIn person = person(id);
		Optional<Grant> grant = form.grant(this.words::isEconomy);
		if (grant.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("problem", form.problem(this.words::isEconomy).orElseThrow());
			return page(person, reader, form, model);
		}
		flash.addFlashAttribute("done", this.granting.grant(person, grant.get(), "", reader).slug());
		return "redirect:/admin/people/" + id;
	}

	@PostMapping(ONE + "/roles/withdraw")
	String withdraw(@PathVariable UUID id, GrantForm form, @AuthenticationPrincipal SignedIn reader,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		SignedIn person = person(id);
		Grant grant = form.grant((iso2) -> !iso2.isEmpty())
			.orElseThrow(() -> new NotFoundException("No such role of " + id));
		Withdrawal outcome = this.granting.withdraw(id, grant, reader);
		if (outcome != Withdrawal.DONE) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("refused", outcome.name().toLowerCase(java.util.Locale.ROOT));
			return page(person, reader, GrantForm.EMPTY, model);
		}
		flash.addFlashAttribute("done", "withdrawn");
		return "redirect:/admin/people/" + id;
	}

	@PostMapping(ONE + "/sign-out")
	String signOut(@PathVariable UUID id, @AuthenticationPrincipal SignedIn reader, RedirectAttributes flash) {
		this.sessions.end(person(id), reader.id());
		flash.addFlashAttribute("done", "signed-out");
		return "redirect:/admin/people/" + id;
	}

	private SignedIn person(UUID id) {
		return this.people.find(id).orElseThrow(() -> new NotFoundException("Person " + id));
	}

	private String page(SignedIn person, SignedIn reader, GrantForm form, Model model) {
		model.addAttribute("person", this.list.find(person.id()).orElseThrow());
		model.addAttribute("language", person.language());
		model.addAttribute("held",
				person.grants().stream().map((grant) -> held(grant, person.id().equals(reader.id()))).toList());
		model.addAttribute("places", this.sessions.count(person));
		model.addAttribute("form", form);
		model.addAttribute("roles", Role.values());
		model.addAttribute("sections",
				this.sections.orderedStream().flatMap((part) -> part.content(person, reader).stream()).toList());
		model.addAttribute("economies", this.words.economies(Language.current()));
		return "people/show";
	}

	private Listed listed(PersonRow row) {
		return new Listed(row, row.grants().stream().map((grant) -> this.words.of(grant, Language.current())).toList());
	}

	private Held held(Grant grant, boolean own) {
		return new Held(grant.role().slug(), grant.economy().orElse(""), grant.call().orElse(""),
				this.words.of(grant, Language.current()), own && grant.role() == Role.ADMINISTRATOR);
	}

	/** A person of the list, with their roles in words. */
	record Listed(PersonRow person, List<String> roles) {
	}

	/**
	 * A role of the person.
	 *
	 * @param fixed whether the reader cannot withdraw it, as it is what lets them
	 */
	record Held(String role, String economy, String call, String words, boolean fixed) {
	}

}
