package org.greenlane.people;

import java.util.List;
import java.util.Set;

import org.greenlane.accounts.Role;
import org.greenlane.web.StaffPages;

import org.springframework.stereotype.Component;

@Component
class PeopleStaffPages implements StaffPages {

	@Override
	public List<StaffPage> staffPages() {
		Set<String> who = Set.of(Role.ADMINISTRATOR.authority());
		return List.of(new StaffPage("/admin/people", "people.title", "people.description", who), new StaffPage(
				"/admin/people/invitations", "people.invitations.title", "people.invitations.description", who));
	}

}
