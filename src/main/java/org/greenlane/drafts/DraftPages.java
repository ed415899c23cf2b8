package org.greenlane.drafts;

import java.util.List;
import java.util.Set;

import org.greenlane.accounts.Role;
import org.greenlane.web.StaffPages;

import org.springframework.stereotype.Component;

/**
 * The module's page for staff.
 */
@Component
class DraftPages implements StaffPages {

	@Override
	public List<StaffPage> staffPages() {
		return List.of(new StaffPage("/admin/meetings", "drafts.title", "drafts.description",
				Set.of(Role.EDITOR.authority(), Role.APPROVER.authority(), Role.ADMINISTRATOR.authority())));
	}

}
