package org.greenlane.accounts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.greenlane.web.Language;

/**
 * One place where somebody is signed in.
 *
 * @param device what they signed in with, or empty
 * @param beganAt when they did
 * @param seenAt when they last asked for a page there
 * @param here whether it is this one
 */
record OpenSession(String device, Instant beganAt, Instant seenAt, boolean here) {

	public String began(Language language) {
		return print(this.beganAt, language);
	}

	public String seen(Language language) {
		return print(this.seenAt, language);
	}

	private static String print(Instant instant, Language language) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(language.locale())
			.format(instant.atOffset(ZoneOffset.UTC)) + " UTC";
	}

}
