package org.greenlane.accounts;

import java.util.regex.Pattern;

/**
 * What somebody calls themselves, fit to stand beside others: on one line, without signs
 * that would turn the text around it or that a database cannot keep.
 */
final class PersonName {

	private static final int LONGEST = 120;

	private static final Pattern UNFIT = Pattern
		.compile("[\\p{Cc}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

	private PersonName() {
	}

	static String of(String typed) {
		String name = UNFIT.matcher(typed).replaceAll(" ").strip();
		int length = Math.min(name.codePointCount(0, name.length()), LONGEST);
		return name.substring(0, name.offsetByCodePoints(0, length)).strip();
	}

}
