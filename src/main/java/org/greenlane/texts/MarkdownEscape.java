package org.greenlane.texts;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What has to be done to words so that Markdown takes them as words, and no more than
 * that, since people edit the text afterwards.
 */
final class MarkdownEscape {

	private static final Pattern SIGNS = Pattern
		.compile("[\\\\`*\\[\\]<]|&(?=#?\\w{1,32};)|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

	private static final Pattern AT_START = Pattern.compile("^(\\s*)(#{1,6}(?=\\s|$)|[>+=~]|-(?=[\\s-]|$)|\\|)");

	private static final Pattern NUMBER_AT_START = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

	private MarkdownEscape() {
	}

	static String text(String words) {
		return SIGNS.matcher(words).replaceAll("\\\\$0");
	}

	/** Escapes what would make something else of a line of a paragraph. */
	static String lines(String paragraph) {
		return paragraph.lines().map((line) -> {
			String start = AT_START.matcher(line).replaceFirst("$1\\\\$2");
			return NUMBER_AT_START.matcher(start).replaceFirst("$1\\\\$2");
		}).collect(Collectors.joining("\n"));
	}

	static int longestRun(String text, char sign) {
		int longest = 0;
		int run = 0;
		for (int i = 0; i < text.length(); i++) {
			run = (text.charAt(i) == sign) ? run + 1 : 0;
			longest = Math.max(longest, run);
		}
		return longest;
	}

	/** Whether a sign of stress between these two opens, by CommonMark’s rules. */
	static boolean opens(String before, String core) {
		return before.isEmpty() || isWord(core.codePointAt(0)) || !isWord(before.codePointBefore(before.length()));
	}

	/** Whether a sign of stress between these two closes. */
	static boolean closes(String core, String after) {
		return after.isEmpty() || isWord(core.codePointBefore(core.length())) || !isWord(after.codePointAt(0));
	}

	private static boolean isWord(int c) {
		return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}

}
