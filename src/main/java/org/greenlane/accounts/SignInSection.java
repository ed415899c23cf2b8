package org.greenlane.accounts;

/**
 * Another way to sign in, as a part of the sign-in page; local mode has one.
 */
public interface SignInSection {

	Content content();

	/**
	 * What is shown.
	 *
	 * @param template the template whose fragment {@code section(facts, to)} shows it,
	 * where {@code to} is the page to return to
	 * @param facts what the fragment is given
	 */
	record Content(String template, Object facts) {
	}

}
