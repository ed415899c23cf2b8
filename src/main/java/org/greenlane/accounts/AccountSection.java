package org.greenlane.accounts;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.greenlane.accounts.SignInSection.Content;

/**
 * A part of the account page that a module above this one shows. The template's fragment
 * is {@code section(facts)}.
 */
public interface AccountSection {

	/** What this person is shown; empty for nothing. */
	Optional<Content> content(SignedIn person, HttpServletRequest request);

}
