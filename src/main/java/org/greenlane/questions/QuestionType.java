package org.greenlane.questions;

import java.util.Locale;

/**
 * What kind of answer a question takes.
 */
public enum QuestionType {

	/** One line. */
	TEXT,

	/** Paragraphs, up to a number of words. */
	LONG_TEXT,

	/** One of its choices. */
	ONE,

	/** Any of its choices. */
	SEVERAL,

	/** One of its choices, which are steps of a scale. */
	BAND,

	/** The code of an economy in upper case. */
	ECONOMY,

	/** Four digits, not in the future. */
	YEAR,

	/** The address of a page, with or without {@code https://} in front. */
	URL,

	EMAIL,

	/** With or without country code. */
	PHONE,

	/** {@code yes}, or nothing. */
	TICK,

	/** A file, which whoever asks takes and checks. */
	FILE;

	/** The type as files, messages and templates write it, such as {@code long-text}. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The type that {@link #slug()} calls so. */
	public static QuestionType ofSlug(String slug) {
		return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	public boolean hasChoices() {
		return this == ONE || this == SEVERAL || this == BAND;
	}

	/** Whether the answer is free text, which is limited in words or characters. */
	public boolean isText() {
		return this == TEXT || this == LONG_TEXT;
	}

}
