package org.greenlane.economies;

/**
 * What a higher module knows of an economy, as a part of the economy's page. Each module
 * that knows something has a bean of this kind; they stand in the order of the beans.
 */
public interface EconomySection {

	/**
	 * The part for an economy, also where nothing is known: then it says so.
	 */
	Content about(Economy economy);

	/**
	 * What is shown.
	 *
	 * @param template the template whose fragment {@code section(facts)} shows it, such
	 * as {@code aeo/economies/section}
	 * @param facts what the fragment is given
	 */
	record Content(String template, Object facts) {
	}

}
