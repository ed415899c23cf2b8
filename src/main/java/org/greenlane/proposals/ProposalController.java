package org.greenlane.proposals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.revisions.StoredRow;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
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
 * A proposal as its focal points see it: the last look before it is sent, and what became
 * of it.
 */
@Controller
class ProposalController {

	private static final String ONE = "/proposals/{id}";

	private final FocalPoints people;

	private final Proposals proposals;

	private final Proposable kinds;

	private final Drafting drafting;

	private final Applying applying;

	private final PublicPreview preview;

	private final ProposalWords words;

	ProposalController(FocalPoints people, Proposals proposals, Proposable kinds, Drafting drafting, Applying applying,
			PublicPreview preview, ProposalWords words) {
		this.people = people;
		this.proposals = proposals;
		this.kinds = kinds;
		this.drafting = drafting;
		this.applying = applying;
		this.preview = preview;
		this.words = words;
	}

	@GetMapping(ONE)
	String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
		return page(this.people.proposal(id, person), model);
	}

	@GetMapping(ONE + "/preview")
	@Nullable String preview(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Proposal proposal = this.people.proposal(id, person);
		String back = "/proposals/" + id;
		return this.preview.show(proposal, person, back, request, response) ? null : "redirect:" + back;
	}

	@PostMapping(ONE + "/send")
	String send(@PathVariable UUID id, @RequestParam(defaultValue = "0") int version,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model,
			RedirectAttributes flash) {
		Proposal draft = seen(id, version, person);
		if (!this.drafting.send(draft, person)) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(draft, model);
		}
		flash.addFlashAttribute("done", "sent");
		return "redirect:/proposals/" + id;
	}

	@PostMapping(ONE + "/withdraw")
	String withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "0") int version,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
		this.drafting.withdraw(seen(id, version, person));
		flash.addFlashAttribute("done", "withdrawn");
		return "redirect:/proposals/" + id;
	}

	@PostMapping(ONE + "/take-up")
	String takeUp(@PathVariable UUID id, @RequestParam(defaultValue = "0") int version,
			@AuthenticationPrincipal SignedIn person) {
		this.drafting.takeUp(seen(id, version, person));
		return "redirect:/proposals/" + id + "/fields";
	}

	/** The proposal as it was seen; nothing is done with one that was changed since. */
	private Proposal seen(UUID id, int version, SignedIn person) {
		Proposal proposal = this.people.proposal(id, person);
		if (proposal.version() != version) {
			throw new OptimisticLockingFailureException("Proposal " + id + " was changed meanwhile");
		}
		return proposal;
	}

	private String page(Proposal proposal, Model model) {
		boolean draft = proposal.state() == ProposalState.DRAFT;
		Optional<StoredRow> now = this.applying.now(proposal);
		List<ProposedField> fields = this.proposals.fields(proposal.id());
		List<Mend> problems = draft ? problems(proposal) : List.of();
		model.addAttribute("proposal", proposal);
		model.addAttribute("heading", this.words.heading(proposal.kind(), proposal.name()));
		model.addAttribute("address", "/proposals/" + proposal.id());
		model.addAttribute("cells", this.words.cells(proposal, fields, now, Map.of()));
		model.addAttribute("problems", problems);
		model.addAttribute("linked", proposal.source().url().matches("https?://\\S+"));
		model.addAttribute("previewable", !proposal.state().isDecided() && !fields.isEmpty()
				&& this.applying.problems(proposal, Proposable.cells(Optional.empty(), fields)).isEmpty());
		model.addAttribute("public", this.kinds.kind(proposal.kind()).page(now.map(StoredRow::cells).orElse(Map.of())));
		return "proposals/show";
	}

	/** What is to be mended, with the step in which that is done. */
	private List<Mend> problems(Proposal draft) {
		String address = "/proposals/" + draft.id();
		List<Mend> mends = new ArrayList<>();
		this.words.problems(this.kinds.kind(draft.kind()), this.drafting.problemsOfFields(draft))
			.forEach((text) -> mends.add(new Mend(text, address + "/fields?checked=true")));
		this.drafting.problemsOfSource(draft)
			.forEach((one) -> mends
				.add(new Mend(this.words.message("proposals.source.%s.wrong".formatted(one)), address + "/source")));
		return mends;
	}

	/** Something to be mended, and where. */
	record Mend(String text, String address) {
	}

}
