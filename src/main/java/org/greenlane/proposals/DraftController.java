package org.greenlane.proposals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.KeptForms;
import org.greenlane.accounts.SignedIn;
import org.greenlane.dataset.Problem;
import org.greenlane.forms.PostedCells;
import org.greenlane.proposals.FocalPoints.Named;
import org.greenlane.revisions.Field;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The first step of a proposal: what would change. Whatever is typed is saved, also where
 * it is wrong.
 */
@Controller
class DraftController {

	private final FocalPoints people;

	private final Drafting drafting;

	private final DraftForms forms;

	private final KeptForms kept;

	DraftController(FocalPoints people, Drafting drafting, DraftForms forms, KeptForms kept) {
		this.people = people;
		this.drafting = drafting;
		this.forms = forms;
		this.kept = kept;
	}

	@GetMapping("/proposals/new")
	String newForm(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String row,
			@RequestParam(defaultValue = "") String economy, HttpServletRequest request,
			@AuthenticationPrincipal SignedIn person, Model model) {
		Named named = this.people.named(kind, row, economy, person);
		Optional<Proposal> open = this.people.open(named);
		if (open.isPresent()) {
			return redirect(open.get().id(), "");
		}
		Optional<Map<String, String>> typed = this.kept.here(request)
			.filter((sent) -> first(sent, "kind").equals(kind) && first(sent, "row").equals(row))
			.map((sent) -> PostedCells.of(Proposable.asked(named.file()), sent));
		model.addAttribute("restored", typed.isPresent());
		return this.forms.blank(named, typed.orElse(Map.of()), model);
	}

	@PostMapping("/proposals/new")
	String create(@RequestParam MultiValueMap<String, String> sent, @AuthenticationPrincipal SignedIn person,
			HttpServletRequest request, HttpServletResponse response) {
		Named named = this.people.named(first(sent, "kind"), first(sent, "row"), first(sent, "economy"), person);
		Map<String, String> cells = PostedCells.of(Proposable.asked(named.file()), sent);
		this.kept.forget(request, response);
		UUID id = this.drafting.start(named.file(), named.economy(), named.row(), cells, person);
		boolean wrong = !this.forms.problems(this.people.proposal(id, person)).isEmpty();
		return redirect(id, wrong || sent.containsKey("stay") ? "/fields?checked=true" : "/source");
	}

	@GetMapping("/proposals/{id}/fields")
	String editForm(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean checked,
			HttpServletRequest request, @AuthenticationPrincipal SignedIn person, Model model) {
		Proposal draft = this.people.proposal(id, person);
		if (draft.state() != ProposalState.DRAFT) {
			return redirect(id, "");
		}
		Optional<MultiValueMap<String, String>> typed = this.kept.here(request);
		if (typed.isPresent()) {
			model.addAttribute("restored", true);
			return this.forms.restored(draft, PostedCells.of(this.forms.asked(draft), typed.get()),
					DecisionForm.version(typed.get()), model);
		}
		return this.forms.page(draft, checked ? this.forms.problems(draft) : List.of(), model);
	}

	@PostMapping("/proposals/{id}/fields")
	String update(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
			@AuthenticationPrincipal SignedIn person, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		Proposal draft = this.people.proposal(id, person);
		this.kept.forget(request, response);
		List<Field> asked = this.forms.asked(draft);
		Map<String, String> cells = PostedCells.of(asked, sent);
		try {
			if (!first(sent, "version").equals(String.valueOf(draft.version()))) {
				throw new OptimisticLockingFailureException("Saved meanwhile");
			}
			this.drafting.write(draft, cells);
		}
		catch (OptimisticLockingFailureException meanwhile) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return this.forms.overtaken(this.people.proposal(id, person), cells, model);
		}
		Proposal saved = this.people.proposal(id, person);
		List<Problem> problems = this.forms.problems(saved);
		if (!problems.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return this.forms.page(saved, problems, model);
		}
		return redirect(id, sent.containsKey("stay") ? "/fields" : "/source");
	}

	private static String redirect(UUID id, String step) {
		return "redirect:/proposals/" + id + step;
	}

	private static String first(MultiValueMap<String, String> sent, String name) {
		return Optional.ofNullable(sent.getFirst(name)).orElse("");
	}

}
