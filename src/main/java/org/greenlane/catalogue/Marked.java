package org.greenlane.catalogue;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A text of which some words are marked, cut to where the marks are.
 *
 * @param parts the text in pieces, marked or not
 */
record Marked(List<Part> parts) {

	/** Signs that no text has, so that marks cannot be forged. */
	static final char BEGIN = '\u0002';

	static final char END = '\u0003';

	private static final int LONGEST = 260;

	private static final int BEFORE = 70;

	/**
	 * The whole text.
	 * @param marked the same text with marks, in which other signs may stand for those
	 * that part words
	 */
	static Marked whole(String text, String marked) {
		return new Marked(parts(text, marks(text, marked), 0, text.length()));
	}

	/**
	 * The part of a text that has most marks; its beginning where it has none.
	 */
	static Marked excerpt(String text, String marked) {
		List<int[]> marks = marks(text, marked);
		int start = 0;
		int most = 0;
		for (int i = 0; i < marks.size(); i++) {
			int from = marks.get(i)[0];
			int within = (int) marks.stream()
				.filter((mark) -> mark[0] >= from && mark[1] <= from + LONGEST - BEFORE)
				.count();
			if (within > most) {
				most = within;
				start = Math.max(0, from - BEFORE);
			}
		}
		start = (start == 0) ? 0 : text.indexOf(' ', start) + 1;
		int end = start + LONGEST;
		end = (end >= text.length()) ? text.length() : Math.max(text.lastIndexOf(' ', end), start);
		List<Part> parts = new ArrayList<>();
		if (start > 0) {
			parts.add(new Part("… ", false));
		}
		parts.addAll(parts(text, marks, start, end));
		if (end < text.length()) {
			parts.add(new Part(" …", false));
		}
		return new Marked(parts);
	}

	/** Where the marks are in the text; those that a sign or a space parts are one. */
	private static List<int[]> marks(String text, String marked) {
		List<int[]> marks = new ArrayList<>();
		int at = 0;
		int @Nullable [] open = null;
		for (int i = 0; i < marked.length(); i++) {
			char sign = marked.charAt(i);
			if (sign == BEGIN) {
				int @Nullable [] last = marks.isEmpty() ? null : marks.getLast();
				open = (last != null && at - last[1] <= 1) ? marks.removeLast() : new int[] { at, at };
			}
			else if (sign == END) {
				if (open != null) {
					open[1] = at;
					marks.add(open);
				}
			}
			else {
				at++;
			}
		}
		return (at == text.length()) ? marks : List.of();
	}

	private static List<Part> parts(String text, List<int[]> marks, int start, int end) {
		List<Part> parts = new ArrayList<>();
		int at = start;
		for (int[] mark : marks) {
			if (mark[0] >= at && mark[1] <= end) {
				parts.add(new Part(text.substring(at, mark[0]), false));
				parts.add(new Part(text.substring(mark[0], mark[1]), true));
				at = mark[1];
			}
		}
		parts.add(new Part(text.substring(at, end), false));
		return parts.stream().filter((part) -> !part.text().isEmpty()).toList();
	}

	boolean isEmpty() {
		return this.parts.isEmpty();
	}

	/**
	 * A piece of a text.
	 */
	record Part(String text, boolean marked) {
	}

}
