package org.greenlane.applications;

import java.time.Instant;
import java.util.Optional;

/**
 * A part of an applicant's pages that a module above this one shows: on the list of pages
 * and on the receipt. The template's fragment is {@code section(facts)}.
 */
public interface ApplicationSection {

	/**
	 * What the applicants are shown; empty for nothing.
	 * @param now the database's time
	 */
	Optional<Content> content(Application application, Instant now);

	/**
	 * A template with what it shows.
	 */
	record Content(String template, Object facts) {
	}

}
