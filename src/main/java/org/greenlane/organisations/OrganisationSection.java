package org.greenlane.organisations;

import java.util.Optional;

/**
 * What a higher module knows of an organisation, as a part of the organisation's page.
 * Each module that knows something has a bean of this kind; they stand in the order of
 * the beans.
 */
public interface OrganisationSection {

	/**
	 * The part for an organisation; empty where nothing is known.
	 */
	Optional<Content> about(Organisation organisation);

	/**
	 * What is shown.
	 *
	 * @param template the template whose fragment {@code section(facts)} shows it, such
	 * as {@code meetings/organisation}
	 * @param facts what the fragment is given
	 */
	record Content(String template, Object facts) {
	}

}
