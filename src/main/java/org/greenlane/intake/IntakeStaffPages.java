package org.greenlane.intake;

import java.util.List;
import java.util.Set;

import org.greenlane.accounts.Role;
import org.greenlane.web.StaffPages;
import org.springframework.stereotype.Component;

@Component
class IntakeStaffPages implements StaffPages {

	@Override
	public List<StaffPage> staffPages() {
		return List.of(new StaffPage("/admin/champions", "intake.title", "intake.description",
				Set.of(Role.EDITOR.authority(), Role.APPROVER.authority())));
	}

}
