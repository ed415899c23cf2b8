package org.greenlane.charts;

import java.util.regex.Pattern;

/**
 * What a chart says around its picture, in the reader's language.
 *
 * @param name the chart's id in the page and the name of its file, in kebab-case
 * @param title what is shown
 * @param unit the unit of the values, and what a reader must know to read them; may be
 * empty
 * @param description what somebody who does not see the picture should know
 * @param source where the values come from, without the word "Source"; may be empty
 */
public record Caption(String name, String title, String unit, String description, String source) {

	private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

	/**
	 * Makes a caption.
	 * @throws IllegalArgumentException if the name is not in kebab-case
	 */
	public Caption {
		if (!KEBAB.matcher(name).matches()) {
			throw new IllegalArgumentException("A chart's name is in kebab-case: " + name);
		}
	}

}
