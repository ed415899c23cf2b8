package org.greenlane.questions;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts words by the rule that {@code assets/words.js} has too: a word is what stands
 * between two spaces of any kind and has a letter or a digit. So {@code l’économie},
 * {@code petites-entreprises} and {@code 50%} are one each, {@code 10 000} with a space
 * that does not break is two, and a dash between spaces or the colon after a French space
 * is none.
 */
public final class Words {

	/** What browsers call a space in a regular expression, spelled out. */
	private static final Pattern SPACE = Pattern
		.compile("[\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+");

	private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

	private Words() {
	}

	/** How many words a text has. */
	public static int count(String text) {
		return (int) Stream.of(SPACE.split(text)).filter((piece) -> LETTER_OR_DIGIT.matcher(piece).find()).count();
	}

}
