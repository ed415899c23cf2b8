package org.greenlane.changes;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.greenlane.accounts.Role;
import org.greenlane.web.PublicPages;
import org.greenlane.web.StaffPages;

import org.springframework.stereotype.Component;

/**
 * The module's pages, for search engines and for staff.
 */
@Component
class ChangePages implements PublicPages, StaffPages {

	@Override
	public Stream<String> addresses() {
		return Stream.of("/changes");
	}

	@Override
	public List<StaffPage> staffPages() {
		Set<String> administrators = Set.of(Role.ADMINISTRATOR.authority());
		return List.of(
				new StaffPage("/admin/history", "changes.signed.title", "changes.signed.description", administrators),
				new StaffPage("/admin/history/events", "changes.events.title", "changes.events.description",
						administrators));
	}

}
