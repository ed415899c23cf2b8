package org.greenlane.texts;

import java.util.regex.Pattern;

import org.greenlane.web.Language;

/**
 * Where in a page a text is shown.
 *
 * @param reader the language that mentions lead to and that the portal's own words are in
 * @param prefix in front of every id, so that several texts fit in one page: small
 * letters, digits and hyphens
 * @param heading the level of the text's highest heading, 2 to 6
 */
public record Place(Language reader, String prefix, int heading) {

	private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9-]{0,30}");

	/**
	 * Checks its parts.
	 * @throws IllegalArgumentException if the prefix or the level is none
	 */
	public Place {
		if (!PREFIX.matcher(prefix).matches() || heading < 2 || heading > 6) {
			throw new IllegalArgumentException("Not a place for a text: " + prefix + ", " + heading);
		}
	}

	/**
	 * The place of a page's only text, right below its title.
	 */
	public static Place main(Language reader) {
		return new Place(reader, "text", 2);
	}

	/** The id of something in the text. */
	String id(String name) {
		return this.prefix + "-" + name;
	}

}
