package org.greenlane.applications;

import java.time.Instant;
import java.util.Optional;

import org.greenlane.applications.ApplicationSection.Content;

/**
 * A part of an applicant's pages that a module above this one shows: on the list of pages
 * and on the receipt. The template's fragment is {@code section(facts)}.
 */
public interface ApplicantSection {

	/**
	 * What the applicants are shown; empty for nothing.
	 * @param now the database's time
	 */
	Optional<Content> content(Application application, Instant now);

}
