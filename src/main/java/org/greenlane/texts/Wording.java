package org.greenlane.texts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides writing into words.
 */
final class Wording {

	/**
	 * A word may have apostrophes, hyphens, full stops and slashes within, as symbols of
	 * documents do.
	 */
	private static final Pattern WORD = Pattern
		.compile("[\\s\\u00a0\\u202f]+|[\\p{L}\\p{M}\\p{N}]+(?:['’.,/-][\\p{L}\\p{M}\\p{N}]+)*|\\X");

	private Wording() {
	}

	static List<Word> words(String writing) {
		List<Word> words = new ArrayList<>();
		Matcher word = WORD.matcher(Normalizer.normalize(writing, Normalizer.Form.NFC));
		while (word.find()) {
			String text = word.group();
			boolean space = Character.isWhitespace(text.charAt(0)) || Character.isSpaceChar(text.charAt(0));
			words.add(space ? Word.space(text) : Word.of(text));
		}
		return words;
	}

}
