package org.greenlane.screening;

import java.util.Optional;

import org.greenlane.applications.Application;

/**
 * A part of the secretariat's page of an application that a module above this one shows,
 * such as others that look the same. The template's fragment is {@code section(facts)}.
 */
public interface DossierSection {

	/** What the secretariat is shown; empty for nothing. */
	Optional<Content> content(Application application);

	/**
	 * A template with what it shows.
	 */
	record Content(String template, Object facts) {
	}

}
