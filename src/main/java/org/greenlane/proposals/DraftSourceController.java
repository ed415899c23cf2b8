package org.greenlane.proposals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.KeptForms;
import org.greenlane.accounts.SignedIn;
import org.jspecify.annotations.Nullable;

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
 * The second step of a proposal: where it can be read.
 */
@Controller
class DraftSourceController {

	private final FocalPoints people;

	private final Drafting drafting;

	private final ProposalWords words;

	private final KeptForms kept;

	DraftSourceController(FocalPoints people, Drafting drafting, ProposalWords words, KeptForms kept) {
		this.people = people;
		this.drafting = drafting;
		this.words = words;
		this.kept = kept;
	}

	@GetMapping("/proposals/{id}/source")
	String editForm(@PathVariable UUID id, HttpServletRequest request, @AuthenticationPrincipal SignedIn person,
			Model model) {
		Proposal draft = this.people.proposal(id, person);
		if (draft.state() != ProposalState.DRAFT) {
			return "redirect:/proposals/" + id;
		}
		Optional<MultiValueMap<String, String>> typed = this.kept.here(request);
		ProposalSource source = typed
			.map((sent) -> new SourceForm(sent.getFirst("title"), sent.getFirst("url"), sent.getFirst("remark"))
				.source())
			.orElse(draft.source());
		String page = page(draft, source, List.of(), model);
		typed.ifPresent((sent) -> {
			model.addAttribute("restored", true);
			model.addAttribute("version", DecisionForm.version(sent));
		});
		return page;
	}

	@PostMapping("/proposals/{id}/source")
	String update(@PathVariable UUID id, SourceForm form, @RequestParam(defaultValue = "0") int version,
			@RequestParam(defaultValue = "false") boolean stay, @AuthenticationPrincipal SignedIn person,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		Proposal draft = this.people.proposal(id, person);
		this.kept.forget(request, response);
		try {
			if (version != draft.version()) {
				throw new OptimisticLockingFailureException("Saved meanwhile");
			}
			this.drafting.tellSource(draft, form.source());
		}
		catch (OptimisticLockingFailureException meanwhile) {
			response.setStatus(HttpStatus.CONFLICT.value());
			Proposal saved = this.people.proposal(id, person);
			model.addAttribute("others", saved.source());
			return page(saved, form.source(), List.of(), model);
		}
		Proposal saved = this.people.proposal(id, person);
		List<String> wrong = this.drafting.problemsOfSource(saved);
		if (!wrong.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(saved, saved.source(), wrong, model);
		}
		return "redirect:/proposals/" + id + (stay ? "/source" : "");
	}

	private String page(Proposal draft, ProposalSource source, List<String> wrong, Model model) {
		model.addAttribute("heading", this.words.heading(draft.kind(), draft.name()));
		model.addAttribute("address", "/proposals/" + draft.id());
		model.addAttribute("version", draft.version());
		model.addAttribute("source", source);
		model.addAttribute("wrong", wrong);
		return "proposals/source";
	}

	/** The source as the form gives it. */
	record SourceForm(@Nullable String title, @Nullable String url, @Nullable String remark) {

		/** What is too long is cut, as the form lets nobody write it. */
		ProposalSource source() {
			return new ProposalSource(cut(this.title, 500), cut(this.url, 2000), cut(this.remark, 5000));
		}

		private static String cut(@Nullable String text, int longest) {
			String typed = (text != null) ? text : "";
			return typed.substring(0, Math.min(typed.length(), longest));
		}

	}

}
