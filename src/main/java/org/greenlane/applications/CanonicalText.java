package org.greenlane.applications;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one way in which a sealed version is written: lines, of which those of an answer
 * begin with a space (a line of it) or a hyphen (where the next of several answers
 * begins), so that the same answers are always the same bytes and people can read it.
 */
public final class CanonicalText {

	private static final String ANSWER = "answer ";

	private final StringBuilder text = new StringBuilder();

	public CanonicalText line(String name, String value) {
		if (name.isBlank() || (name + value).indexOf('\n') >= 0) {
			throw new IllegalArgumentException("One line: " + name);
		}
		this.text.append(name).append(' ').append(value).append('\n');
		return this;
	}

	/** Answers in the order of their questions' names. */
	public CanonicalText answers(Map<String, List<String>> answers) {
		new TreeMap<>(answers).forEach((question, said) -> {
			this.text.append(ANSWER).append(question).append('\n');
			for (String value : said) {
				this.text.append("-\n");
				for (String line : lines(value).split("\n", -1)) {
					this.text.append(' ').append(line).append('\n');
				}
			}
		});
		return this;
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

	/** What browsers send as two signs is one end of a line. */
	static String lines(String value) {
		return value.replace("\r\n", "\n").replace('\r', '\n');
	}

	/** The answers that a text holds. */
	public static Map<String, List<String>> read(String text) {
		Map<String, List<String>> answers = new LinkedHashMap<>();
		List<String> said = new ArrayList<>();
		boolean first = false;
		for (String line : text.split("\n", -1)) {
			if (line.startsWith(ANSWER)) {
				said = new ArrayList<>();
				answers.put(line.substring(ANSWER.length()), said);
			}
			else if (line.equals("-")) {
				said.add("");
				first = true;
			}
			else if (line.startsWith(" ") && !said.isEmpty()) {
				said.add(said.removeLast() + (first ? "" : "\n") + line.substring(1));
				first = false;
			}
		}
		return answers;
	}

	public static byte[] hash(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
