package org.greenlane.privacy;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.greenlane.accounts.AccountSection;
import org.greenlane.accounts.SignInSection.Content;
import org.greenlane.accounts.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the account page offers about one's own data.
 */
@Component
@Order(90)
class PrivacySection implements AccountSection {

	private final OwnApplications own;

	PrivacySection(OwnApplications own) {
		this.own = own;
	}

	@Override
	public Optional<Content> content(SignedIn person, HttpServletRequest request) {
		return Optional.of(new Content("privacy/account", this.own.of(person)));
	}

}
