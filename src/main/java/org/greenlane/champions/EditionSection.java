package org.greenlane.champions;

import java.util.Optional;

/**
 * What a higher module tells of an edition on its page, such as the call that is open.
 */
public interface EditionSection {

	/**
	 * What is told of an edition, or of a call that has no edition yet.
	 * @param slug the end of its address, such as {@code 2025}
	 */
	Optional<Content> about(String slug);

	/**
	 * What is told on the front page of the competition, such as what is open now.
	 */
	Optional<Content> front();

	/**
	 * What is shown.
	 *
	 * @param address the page below the language that tells more of it, to which a reader
	 * is led where there is no edition of that address
	 * @param template the template whose fragment {@code section(facts)} shows it
	 * @param facts what the fragment is given
	 */
	record Content(String address, String template, Object facts) {
	}

}
