package org.greenlane.texts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The smallest part of a text that is translated and compared as a whole.
 *
 * @param kind what it is
 * @param group the number of the table it is a row of, or 0
 * @param words its words, without bold and italics
 */
public record Paragraph(Kind kind, int group, List<Word> words) {

	/**
	 * What a paragraph is.
	 */
	public enum Kind {

		HEADING, PARAGRAPH, ITEM, ROW, NOTE, QUOTE, CODE;

		/** The message with its name. */
		public String key() {
			return "texts.paragraph." + name();
		}

	}

	/** As readers see it, without markup; cells of a row stand apart by bars. */
	public String text() {
		return this.words.stream().map(Word::text).collect(Collectors.joining());
	}

	/**
	 * The same for the same kind and words with the same addresses, however they are
	 * spaced, wrapped, stressed or numbered; 64 hexadecimal digits, the same for ever.
	 */
	public String fingerprint() {
		String content = this.words.stream()
			.map(Word::key)
			.collect(Collectors.joining("\u0000", this.kind + "\u0000", ""));
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException everyPlatformHasIt) {
			throw new IllegalStateException(everyPlatformHasIt);
		}
	}

}
