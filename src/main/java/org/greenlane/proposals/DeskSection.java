package org.greenlane.proposals;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.greenlane.accounts.AccountSection;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignInSection.Content;
import org.greenlane.accounts.SignedIn;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The way from a focal point's account to their desk, with what is to be confirmed.
 */
@Component
@Order(0)
class DeskSection implements AccountSection {

	private final DueRows due;

	DeskSection(DueRows due) {
		this.due = due;
	}

	@Override
	public Optional<Content> content(SignedIn person, HttpServletRequest request) {
		if (!person.has(Role.FOCAL_POINT)) {
			return Optional.empty();
		}
		int waiting = person.grants()
			.stream()
			.flatMap((grant) -> grant.economy().stream())
			.mapToInt((economy) -> this.due.of(economy).size())
			.sum();
		return Optional.of(new Content("proposals/account", waiting));
	}

}
