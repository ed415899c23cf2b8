package org.greenlane.mail;

import java.util.Map;

import org.greenlane.web.Language;

/**
 * Invented facts for one template of letters, by which administrators see what the portal
 * writes. Every template has one.
 */
public interface LetterExample {

	/** The template's name, as {@link Letter#template()} has it. */
	String template();

	/** What the template shows; it opens no door. */
	Map<String, Object> facts(Language language);

}
