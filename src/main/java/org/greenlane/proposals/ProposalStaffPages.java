package org.greenlane.proposals;

import java.util.List;
import java.util.Set;

import org.greenlane.accounts.Role;
import org.greenlane.web.StaffPages;

import org.springframework.stereotype.Component;

/**
 * Where editors find what waits for them.
 */
@Component
class ProposalStaffPages implements StaffPages {

	private final Proposals proposals;

	ProposalStaffPages(Proposals proposals) {
		this.proposals = proposals;
	}

	@Override
	public List<StaffPage> staffPages() {
		return List.of(new StaffPage("/admin/proposals", "proposals.queue.title", "proposals.queue.description",
				Set.of(Role.EDITOR.authority(), Role.APPROVER.authority(), Role.ADMINISTRATOR.authority()),
				this.proposals.countWaiting()));
	}

}
