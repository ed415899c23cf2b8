package org.greenlane.people;

import java.util.Optional;

import org.greenlane.accounts.SignedIn;

/**
 * A part of the page on which administrators see a person, which a module above this one
 * shows. The template's fragment is {@code section(facts)}.
 */
public interface PersonSection {

	/** What is shown about a person; empty for nothing. */
	Optional<Content> content(SignedIn person, SignedIn reader);

	/** A fragment and what it shows. */
	record Content(String template, Object facts) {
	}

}
