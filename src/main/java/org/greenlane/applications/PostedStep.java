package org.greenlane.applications;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.greenlane.files.LookedAt;

/**
 * What a page of the form sent. Beside each answer stands a mark of what was stored when
 * the page was made, by which one tells who has changed what since.
 *
 * @param answers what was typed or chosen, for each question that the page showed
 * @param marks the mark of each question
 * @param files new files, by question
 * @param removed the questions whose file is to go
 */
public record PostedStep(Map<String, List<String>> answers, Map<String, String> marks, Map<String, LookedAt> files,
		Set<String> removed) {

	private static final int MARK_LENGTH = 12;

	public Set<String> questions() {
		return this.answers.keySet();
	}

	/** An answer as it is stored: without blanks that say nothing. */
	public List<String> said(String question) {
		return stored(this.answers.getOrDefault(question, List.of()));
	}

	/** Who has changed an answer since the page was made. */
	public Change compare(String question, List<String> stored) {
		String said = mark(said(question));
		String there = mark(stored);
		String shown = this.marks.getOrDefault(question, there);
		if (said.equals(there)) {
			return Change.SAME;
		}
		if (there.equals(shown)) {
			return Change.MINE;
		}
		return said.equals(shown) ? Change.THEIRS : Change.BOTH;
	}

	/** The mark of an answer. */
	public static String mark(List<String> said) {
		String joined = String.join("\u0000", stored(said));
		return HexFormat.of().formatHex(CanonicalText.hash(joined)).substring(0, MARK_LENGTH);
	}

	/** Ends of lines as one sign; signs that a database cannot hold are left out. */
	public static List<String> stored(List<String> said) {
		return said.stream()
			.map((value) -> CanonicalText.lines(value).replace("\u0000", ""))
			.filter((value) -> !value.isBlank())
			.toList();
	}

	/** How much a page sends, as the database counts it. */
	static int length(List<String> said) {
		return said.stream().mapToInt((value) -> value.getBytes(StandardCharsets.UTF_8).length).sum();
	}

	/** What happened to an answer since the page was made. */
	public enum Change {

		/** The page says what is stored. */
		SAME,
		/** Only this page has changed it. */
		MINE,
		/** Only others have changed it. */
		THEIRS,
		/** Both have, to different things. */
		BOTH

	}

}
