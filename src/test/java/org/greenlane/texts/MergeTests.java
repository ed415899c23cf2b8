package org.greenlane.texts;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MergeTests {

	private static final String BASE = """
			## One

			First paragraph.

			- a
			- b

			| Economy | Firms |
			|---|---|
			| Kenya | 12 |

			Last paragraph.
			""";

	@Test
	void changesOfDifferentParagraphsAreBothTaken() {
		Merge merge = merge(BASE.replace("First", "My first"), BASE.replace("Last", "Their last"));
		assertThat(text(merge)).isEqualTo(BASE.replace("First", "My first").replace("Last", "Their last"));
		assertThat(merge.choices()).isZero();
		assertThat(merge.theirs()).isEqualTo(1);
	}

	@Test
	void itemsAndRowsAndNeighboursAreParagraphsOfTheirOwn() {
		assertThat(text(merge(BASE.replace("- a", "- mine"), BASE.replace("- b", "- theirs"))))
			.contains("- mine\n- theirs\n");
		assertThat(text(merge(BASE.replace("| Kenya | 12 |", "| Kenya | 12 |\n| Peru | 3 |"),
				BASE.replace("Economy", "Country"))))
			.contains("| Country | Firms |\n|---|---|\n| Kenya | 12 |\n| Peru | 3 |\n\nLast");
		assertThat(text(merge("One.\n\nTwo.\n", "New.\n\nTwo.\n", "One.\n\nTwo, changed.\n")))
			.isEqualTo("New.\n\nTwo, changed.\n");
	}

	@Test
	void bothTextsOfOneParagraphAreKeptForSomebodyToChoose() {
		Merge merge = merge(BASE.replace("First", "My first"), BASE.replace("First", "Their first"));
		assertThat(merge.choices()).isEqualTo(1);
		assertThat(text(merge)).contains("""
				## One

				≠≠≠ 1 MINE
				My first paragraph.

				≠≠≠ 1 THEIRS
				Their first paragraph.
				≠≠≠ 1 END

				- a
				""");
		assertThat(Merge.isMarked(text(merge))).isTrue();
		assertThat(Merge.isMarked(BASE)).isFalse();
	}

	@Test
	void linesOfMarksLeaveNothingBehindWhenTheyAreDeleted() {
		String mine = BASE.replace("| Kenya | 12 |", "| Kenya | 13 |");
		String theirs = BASE.replace("| Kenya | 12 |", "| Kenya | 14 |");
		String marked = text(merge(mine, theirs));
		assertThat(marked).contains("≠≠≠ 1 MINE\n| Kenya | 13 |\n≠≠≠ 1 THEIRS\n| Kenya | 14 |\n≠≠≠ 1 END\n");
		assertThat(marked.replaceAll("≠≠≠.*\n", "").replace("| Kenya | 14 |\n", "")).isEqualTo(mine);
	}

	@Test
	void sameChangeOfBothIsTakenOnce() {
		String both = BASE.replace("Last", "The last");
		assertThat(text(merge(both, both))).isEqualTo(both);
		assertThat(text(merge("One.\n", "One.\n\nTwo.\n\nMine.\n", "One.\n\nTwo.\n\nTheirs.\n")))
			.startsWith("One.\n\nTwo.\n\n≠≠≠ 1 MINE\nMine.\n\n≠≠≠ 1 THEIRS\nTheirs.\n");
	}

	@Test
	void paragraphThatOneDeletedAndTheOtherChangedIsNotLost() {
		Merge merge = merge(BASE.replace("First paragraph.\n\n", ""), BASE.replace("First", "Their first"));
		assertThat(text(merge)).contains("≠≠≠ 1 MINE deleted\n≠≠≠ 1 THEIRS\nTheir first paragraph.\n≠≠≠ 1 END");
		assertThat(text(merge(BASE.replace("First paragraph.\n\n", ""), BASE)))
			.isEqualTo(BASE.replace("First paragraph.\n\n", ""));
	}

	@Test
	void verbatimLinesAreOneWhole() {
		String code = "```\n- a\n\n- b\n```\n";
		assertThat(merge(code, code.replace("- a", "- c"), code.replace("- b", "- d")).choices()).isEqualTo(1);
		assertThat(text(merge(code, code, code.replace("- b", "- d")))).isEqualTo(code.replace("- b", "- d"));
	}

	@Test
	void withoutWhatTheyBeganFromTheTwoTextsAreCompared() {
		assertThat(text(merge("", "One.\n\nMine.\n", "One.\n\nTheirs.\n")))
			.isEqualTo("One.\n\n≠≠≠ 1 MINE\nMine.\n\n≠≠≠ 1 THEIRS\nTheirs.\n≠≠≠ 1 END\n");
		assertThat(text(merge("", "", ""))).isEmpty();
	}

	private static Merge merge(String mine, String theirs) {
		return merge(BASE, mine, theirs);
	}

	private static Merge merge(String base, String mine, String theirs) {
		return Merge.of(base, mine, theirs);
	}

	private static String text(Merge merge) {
		return merge.text((choice, side, deleted) -> choice + " " + side + (deleted ? " deleted" : ""));
	}

}
