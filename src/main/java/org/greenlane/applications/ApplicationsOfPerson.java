package org.greenlane.applications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.greenlane.accounts.AccountSection;
import org.greenlane.accounts.SignInSection.Content;
import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.Calls;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The applications of a person on their account page.
 */
@Component
@Order(0)
class ApplicationsOfPerson implements AccountSection {

	private final Applications applications;

	private final Calls calls;

	private final DatabaseTime time;

	ApplicationsOfPerson(Applications applications, Calls calls, DatabaseTime time) {
		this.applications = applications;
		this.calls = calls;
		this.time = time;
	}

	@Override
	public Optional<Content> content(SignedIn person, HttpServletRequest request) {
		Instant now = this.time.now();
		List<Around> mine = this.applications.of(person)
			.stream()
			.filter((one) -> one.erasedAt() == null)
			.map((one) -> new Around(this.calls.find(one.callId()).orElseThrow(), Optional.of(one), now))
			.toList();
		return mine.isEmpty() ? Optional.empty() : Optional.of(new Content("applications/account", mine));
	}

}
