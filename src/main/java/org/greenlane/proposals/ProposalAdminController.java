package org.greenlane.proposals;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.KeptForms;
import org.greenlane.accounts.SignedIn;
import org.greenlane.proposals.Deciding.Outcome;
import org.greenlane.proposals.Deciding.Result;
import org.greenlane.web.NotFoundException;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where editors see old beside new, and decide.
 */
@Controller
class ProposalAdminController {

	private static final String QUEUE = "/admin/proposals";

	private static final String ONE = QUEUE + "/{id}";

	private static final int LAST = 30;

	private final Proposals proposals;

	private final ProposalPolicy policy;

	private final Deciding deciding;

	private final DecisionPage page;

	private final PublicPreview preview;

	private final ProposalWords words;

	private final KeptForms kept;

	ProposalAdminController(Proposals proposals, ProposalPolicy policy, Deciding deciding, DecisionPage page,
			PublicPreview preview, ProposalWords words, KeptForms kept) {
		this.proposals = proposals;
		this.policy = policy;
		this.deciding = deciding;
		this.page = page;
		this.preview = preview;
		this.words = words;
		this.kept = kept;
	}

	@GetMapping(QUEUE)
	String list(Model model) {
		model.addAttribute("waiting", this.proposals.waiting().stream().map(this::row).toList());
		model.addAttribute("decided", this.proposals.decided(LAST).stream().map(this::row).toList());
		return "proposals/queue";
	}

	@GetMapping(ONE)
	String show(@PathVariable UUID id, HttpServletRequest request, @AuthenticationPrincipal SignedIn person,
			Model model) {
		Proposal proposal = find(id, person);
		Optional<Decision> typed = this.kept.here(request)
			.map((sent) -> DecisionForm.read(sent, this.proposals.fields(id)));
		model.addAttribute("restored", typed.isPresent());
		return this.page.show(proposal, typed.orElseGet(() -> this.page.first(proposal)), person, model);
	}

	@GetMapping(ONE + "/preview")
	@Nullable String preview(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Proposal proposal = find(id, person);
		String back = QUEUE + "/" + id;
		boolean shown = !proposal.isLeaving() && this.preview.show(proposal, person, back, request, response);
		return shown ? null : "redirect:" + back;
	}

	@PostMapping(ONE)
	String decide(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
			@AuthenticationPrincipal SignedIn person, HttpServletRequest request, HttpServletResponse response,
			Model model, RedirectAttributes flash) {
		Proposal proposal = find(id, person);
		this.kept.forget(request, response);
		Decision decision = DecisionForm.read(sent, this.proposals.fields(id));
		if (!this.policy.mayDecide(person, proposal)) {
			return refuse(HttpStatus.FORBIDDEN, proposal, decision, person, response, model);
		}
		if (proposal.version() != DecisionForm.version(sent)) {
			throw new OptimisticLockingFailureException("Proposal " + id + " was changed meanwhile");
		}
		Optional<String> problem = decision.problem(this.proposals.fields(id));
		if (problem.isPresent()) {
			model.addAttribute("wrong", problem.get());
			return refuse(HttpStatus.UNPROCESSABLE_CONTENT, proposal, decision, person, response, model);
		}
		Outcome outcome = this.deciding.decide(proposal, decision, person);
		if (outcome.result() != Result.DONE) {
			model.addAttribute("wrong", outcome.result().slug());
			this.page.tell(proposal, outcome.problems(), model);
			HttpStatus status = (outcome.result() == Result.STALE) ? HttpStatus.CONFLICT
					: HttpStatus.UNPROCESSABLE_CONTENT;
			return refuse(status, proposal, decision, person, response, model);
		}
		flash.addFlashAttribute("done", true);
		return "redirect:" + QUEUE;
	}

	/** The page once more, with what was typed and what is stored now. */
	private String refuse(HttpStatus status, Proposal proposal, Decision decision, SignedIn person,
			HttpServletResponse response, Model model) {
		response.setStatus(status.value());
		return this.page.show(proposal, decision, person, model);
	}

	private Proposal find(UUID id, SignedIn person) {
		return this.proposals.find(id)
			.filter((one) -> this.policy.mayReview(person, one))
			.orElseThrow(() -> new NotFoundException("Proposal " + id));
	}

	private Row row(Proposal proposal) {
		return new Row(proposal, this.words.economy(proposal.economy()),
				proposal.milestones().decidedAt().or(() -> proposal.milestones().sentAt()).orElseThrow());
	}

	/**
	 * A line of the queue.
	 *
	 * @param since when it was sent, or decided
	 */
	record Row(Proposal proposal, String economy, Instant since) {
	}

}
