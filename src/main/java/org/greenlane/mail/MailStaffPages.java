package org.greenlane.mail;

import java.util.List;
import java.util.Set;

import org.greenlane.web.StaffPages;

import org.springframework.stereotype.Component;

@Component
class MailStaffPages implements StaffPages {

	@Override
	public List<StaffPage> staffPages() {
		return List.of(new StaffPage("/admin/mail", "mail.title", "mail.description", Set.of("ROLE_ADMINISTRATOR")));
	}

}
