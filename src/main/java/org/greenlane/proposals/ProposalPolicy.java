package org.greenlane.proposals;

import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;

import org.springframework.stereotype.Component;

/**
 * Who may do what with a proposal.
 */
@Component
class ProposalPolicy {

	/** A focal point writes for their own economy. */
	boolean mayWrite(SignedIn person, Proposal proposal) {
		return !proposal.isOfUpgrade() && proposal.economy().filter(person::isFocalPointOf).isPresent();
	}

	/** Staff see what was sent, also when it was taken back since. */
	boolean mayReview(SignedIn person, Proposal proposal) {
		return isStaff(person) && proposal.milestones().sentAt().isPresent();
	}

	/** Nobody decides on their own proposal, nor on one of the economy they speak for. */
	boolean mayDecide(SignedIn person, Proposal proposal) {
		return mayReview(person, proposal) && proposal.state().mayBecome(ProposalState.DECLINED)
				&& !isOwn(person, proposal);
	}

	boolean isOwn(SignedIn person, Proposal proposal) {
		return proposal.isBy(person.id()) || mayWrite(person, proposal);
	}

	private static boolean isStaff(SignedIn person) {
		return person.has(Role.EDITOR) || person.has(Role.APPROVER) || person.has(Role.ADMINISTRATOR);
	}

}
