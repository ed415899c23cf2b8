package org.greenlane.charts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How wide a text will be where its font is not known: as in DejaVu Sans, which is wider
 * than the system fonts of today, so that estimates err on the safe side.
 */
final class Letters {

	private static final double BOLD = 1.12;

	private static final double OTHER = 0.7;

	private static final double WIDE = 1.02;

	private static final int FIRST_WIDE = 0x1100;

	private static final double[] LATIN = new double[127];

	static {
		Arrays.fill(LATIN, OTHER);
		set(" .,'!|:;ijlI", 0.34);
		set("()[]-/\\rtfJ\"", 0.42);
		set("abcdeghknopqsuvxyz?*_", 0.64);
		set("0123456789$", 0.64);
		set("ABCDEFGHKLNOPQRSTUVXYZ&", 0.76);
		set("mMwW@%+=<>~^#", 0.98);
	}

	private Letters() {
	}

	private static void set(String letters, double width) {
		letters.chars().forEach((letter) -> LATIN[letter] = width);
	}

	static double width(String text, double size, boolean bold) {
		double sum = 0;
		String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
		for (int i = 0; i < plain.length(); i++) {
			sum += width(plain.charAt(i));
		}
		return sum * size * (bold ? BOLD : 1);
	}

	private static boolean isPlain(String text) {
		return text.chars().allMatch((letter) -> letter < LATIN.length);
	}

	private static double width(char letter) {
		if (letter < LATIN.length) {
			return LATIN[letter];
		}
		if (Character.getType(letter) == Character.NON_SPACING_MARK) {
			return 0;
		}
		return (letter == '\u00a0' || letter == '\u202f') ? LATIN[' ']
				: (letter >= FIRST_WIDE && !isPunctuation(letter)) ? WIDE : OTHER + 0.16;
	}

	private static boolean isPunctuation(char letter) {
		return letter >= '\u2000' && letter <= '\u203a' && letter != '\u2014';
	}

	/**
	 * Breaks a text into lines of a width, at spaces and, where a word is too long, in
	 * the word. No character is lost but the spaces at which it breaks.
	 */
	static List<String> wrap(String text, double width, ToDoubleFunction<String> measure) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.strip().split("[ \\n\\t]+")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (measure.applyAsDouble(longer) <= width) {
				line = longer;
				continue;
			}
			if (!line.isEmpty()) {
				lines.add(line);
			}
			line = word;
			while (measure.applyAsDouble(line) > width && line.length() > 1) {
				int end = fitting(line, width, measure);
				lines.add(line.substring(0, end));
				line = line.substring(end);
			}
		}
		if (!line.isEmpty()) {
			lines.add(line);
		}
		return lines;
	}

	private static int fitting(String word, double width, ToDoubleFunction<String> measure) {
		int end = 1;
		while (end < word.length() - 1 && measure.applyAsDouble(word.substring(0, end + 1)) <= width) {
			end++;
		}
		return (Character.isHighSurrogate(word.charAt(end - 1)) && end < word.length()) ? end + 1 : end;
	}

}
