package org.greenlane.applications;

import java.util.Optional;

import org.greenlane.accounts.SignedIn;

/**
 * What a higher module knows of an application that was sent, as a part of the page on
 * which the secretariat looks at it. Each module that knows something has a bean of this
 * kind; they stand in the order of the beans.
 */
public interface ApplicationSection {

	/**
	 * The part for an application; empty where nothing is known.
	 * @param person who looks
	 */
	Optional<Content> about(Application application, SignedIn person);

	/**
	 * What is shown.
	 *
	 * @param template the template whose fragment {@code section(facts)} shows it
	 * @param facts what the fragment is given
	 */
	record Content(String template, Object facts) {
	}

}
