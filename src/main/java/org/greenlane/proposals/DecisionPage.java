package org.greenlane.proposals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.greenlane.accounts.SignedIn;
import org.greenlane.dataset.Problem;
import org.greenlane.revisions.GivenRow;
import org.greenlane.revisions.StoredRow;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills the page on which a proposal is decided.
 */
@Component
class DecisionPage {

	private final Proposals proposals;

	private final Proposable kinds;

	private final Applying applying;

	private final SourceRows sources;

	private final ProposalPolicy policy;

	private final ProposalWords words;

	DecisionPage(Proposals proposals, Proposable kinds, Applying applying, SourceRows sources, ProposalPolicy policy,
			ProposalWords words) {
		this.proposals = proposals;
		this.kinds = kinds;
		this.applying = applying;
		this.sources = sources;
		this.policy = policy;
		this.words = words;
	}

	/** What the form offers before an editor has said anything. */
	Decision first(Proposal proposal) {
		String why = proposal.isOfUpgrade() ? this.words.message("proposals.why.upgrade")
				: this.words.message("proposals.why.focal-point", this.words.economy(proposal.economy()));
		return new Decision(Map.of(), why, SourceRows.OFFICIAL, "");
	}

	String show(Proposal proposal, Decision decision, SignedIn person, Model model) {
		Optional<StoredRow> now = this.applying.now(proposal);
		List<ShownCell> cells = this.words.cells(proposal, this.proposals.fields(proposal.id()), now,
				decision.verdicts());
		boolean open = proposal.state() == ProposalState.SENT;
		model.addAttribute("proposal", proposal);
		model.addAttribute("heading", this.words.heading(proposal.kind(), proposal.name()));
		model.addAttribute("place", this.words.economy(proposal.economy()));
		model.addAttribute("sender", this.words.sender(proposal));
		model.addAttribute("cells", cells);
		model.addAttribute("moved", cells.stream().anyMatch(ShownCell::moved));
		model.addAttribute("basis", now.map(StoredRow::version).orElse(GivenRow.NEW));
		model.addAttribute("decision", decision);
		model.addAttribute("newSource", open && this.sources.isNew(proposal.source()));
		model.addAttribute("mayDecide", this.policy.mayDecide(person, proposal));
		model.addAttribute("own", open && this.policy.isOwn(person, proposal));
		model.addAttribute("previewable", open && !proposal.isLeaving());
		return "proposals/decide";
	}

	/** Says what keeps the row from being stored. */
	void tell(Proposal proposal, List<Problem> problems, Model model) {
		model.addAttribute("problems", this.words.problems(this.kinds.anyKind(proposal.kind()), problems));
	}

}
