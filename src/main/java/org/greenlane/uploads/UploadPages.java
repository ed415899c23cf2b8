package org.greenlane.uploads;

import java.util.List;
import java.util.Set;

import org.greenlane.accounts.Role;
import org.greenlane.web.StaffPages;

import org.springframework.stereotype.Component;

/**
 * The module's page for staff.
 */
@Component
class UploadPages implements StaffPages {

	@Override
	public List<StaffPage> staffPages() {
		return List.of(new StaffPage("/admin/uploads", "uploads.title", "uploads.description",
				Set.of(Role.EDITOR.authority(), Role.APPROVER.authority(), Role.ADMINISTRATOR.authority())));
	}

}
