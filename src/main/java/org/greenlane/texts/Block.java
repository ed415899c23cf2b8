package org.greenlane.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The smallest part of the source of a text that is kept or replaced as a whole when two
 * people have changed it: a paragraph, a heading, an item, a row, a note, verbatim lines.
 *
 * @param gap what stands between it and the one before: one or two ends of a line
 * @param source its Markdown, without the end of its last line
 */
record Block(String gap, String source) {

	private static final String NEXT_LINE = "\n";

	private static final String EMPTY_LINE = "\n\n";

	private static final Pattern BEGINS = Pattern
		.compile("^\\s*(?:[-*+]\\s|\\d{1,9}[.)]\\s|\\||#{1,6}\\s|>\\s?$|\\[\\^[^\\]]+]:).*");

	private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}\\s.*");

	private static final Pattern FENCE = Pattern.compile("^\\s*(```|~~~).*");

	/** The blocks of a text in their order, whatever it holds. */
	static List<Block> of(String text) {
		List<Block> blocks = new ArrayList<>();
		List<String> open = new ArrayList<>();
		String gap = EMPTY_LINE;
		boolean fenced = false;
		for (String line : text.split(NEXT_LINE)) {
			if (!fenced && ends(open, line)) {
				blocks.add(new Block(gap, String.join(NEXT_LINE, open)));
				open.clear();
				gap = NEXT_LINE;
			}
			if (fenced || !line.isBlank()) {
				open.add(line);
			}
			else {
				gap = EMPTY_LINE;
			}
			fenced ^= FENCE.matcher(line).matches();
		}
		if (!open.isEmpty()) {
			blocks.add(new Block(gap, String.join(NEXT_LINE, open)));
		}
		return blocks;
	}

	/** Whether what was read so far is a whole, now that this line comes. */
	private static boolean ends(List<String> open, String line) {
		return !open.isEmpty() && (line.isBlank() || BEGINS.matcher(line).matches() || FENCE.matcher(line).matches()
				|| HEADING.matcher(open.getLast()).matches());
	}

	/** The blocks as one text again, with the space before the first. */
	static String joined(List<Block> blocks) {
		StringBuilder text = new StringBuilder();
		blocks.forEach((block) -> text.append(block.gap()).append(block.source()));
		return text.toString();
	}

}
