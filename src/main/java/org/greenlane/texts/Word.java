package org.greenlane.texts;

/**
 * The smallest thing that is compared: a word, a mark of punctuation, a space, or a
 * reference to a note. Two are the same where their keys are, however they are printed: a
 * note's number does not count, the address behind a word does.
 *
 * @param text as readers see it
 * @param key what is compared
 * @param address where the link leads that ends with this word, or empty
 */
public record Word(String text, String key, String address) {

	static Word of(String text) {
		return new Word(text, text, "");
	}

	static Word space(String text) {
		return new Word(text, " ", "");
	}

	static Word note(String label) {
		return new Word("[" + label + "]", "[^]", "");
	}

	Word endOfLink(String destination) {
		return new Word(this.text, this.key + " -> " + destination, destination);
	}

	boolean isSpace() {
		return this.key.equals(" ");
	}

}
