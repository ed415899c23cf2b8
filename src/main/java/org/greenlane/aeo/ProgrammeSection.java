package org.greenlane.aeo;

import java.util.Optional;

/**
 * What a higher module knows of a programme, as a part of the programme's page. Each
 * module that knows something has a bean of this kind; they stand in the order of the
 * beans.
 */
public interface ProgrammeSection {

	/**
	 * The part for a programme; empty where nothing is known.
	 * @param code the programme's code, such as {@code in-aeo}
	 */
	Optional<Content> about(String code);

	/**
	 * What is shown.
	 *
	 * @param template the template whose fragment {@code section(facts)} shows it
	 * @param facts what the fragment is given
	 */
	record Content(String template, Object facts) {
	}

}
