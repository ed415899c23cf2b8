package org.greenlane.texts;

import java.util.stream.Collectors;

import org.greenlane.texts.Passage.Change;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DifferencesTests {

	@Test
	void wordsAreMarkedWithinTheParagraphThatHasThem() {
		assertThat(told("Six firms spoke.\n\nThe end.", "Seven firms spoke.\n\nThe end."))
			.isEqualTo("CHANGED PARAGRAPH [-Six][+Seven] firms spoke. / UNCHANGED 1");
	}

	@Test
	void neighbouringChangesAreOne() {
		assertThat(told("one two three four five six", "one deux trois four five six"))
			.isEqualTo("CHANGED PARAGRAPH one [-two three][+deux trois] four five six");
	}

	@Test
	void paragraphsThatCameOrWentAreToldAsSuch() {
		assertThat(told("# A\n\nAlpha beta.\n\nGamma delta.", "# A\n\nGamma delta.\n\nSomething else entirely."))
			.isEqualTo("UNCHANGED 1 / DELETED PARAGRAPH (A) [-Alpha beta.] / UNCHANGED 1"
					+ " / ADDED PARAGRAPH (A) [+Something else entirely.]");
	}

	@Test
	void whatOnlyMovedIsNotToldAsNew() {
		assertThat(told("Alpha one.\n\nBeta two.\n\nGamma three.", "Beta two.\n\nGamma three.\n\nAlpha one."))
			.isEqualTo("UNCHANGED 2 / MOVED 1");
	}

	@Test
	void itemsRowsAndNotesAreComparedEachForItself() {
		assertThat(told("- a b c\n- d e f\n", "- a b c\n- d x f\n"))
			.isEqualTo("UNCHANGED 1 / CHANGED ITEM d [-e][+x] f");
		assertThat(told("| h | i |\n|---|---|\n| Japan | 12 |\n", "| h | i |\n|---|---|\n| Japan | 13 |\n"))
			.isEqualTo("UNCHANGED 1 / CHANGED ROW Japan | [-12][+13]");
		assertThat(told("a[^1]\n\n[^1]: old source", "a[^1]\n\n[^1]: new source"))
			.isEqualTo("UNCHANGED 1 / CHANGED NOTE [-old][+new] source");
	}

	@Test
	void anInsertedNoteDoesNotChangeTheParagraphsWhoseNumbersFollow() {
		assertThat(told("A[^1]\n\nB[^2]\n\n[^1]: one\n[^2]: two",
				"A[^1]\n\nC[^2]\n\nB[^3]\n\n[^1]: one\n[^2]: neu\n[^3]: two"))
			.isEqualTo("UNCHANGED 1 / ADDED PARAGRAPH [+C[2]] / UNCHANGED 2 / ADDED NOTE [+neu] / UNCHANGED 1");
	}

	@Test
	void aLinkThatLeadsElsewhereIsAChangeAndSaysWhere() {
		Differences differences = Differences.between("See [the note](https://a.example/1).",
				"See [the note](https://a.example/2).");
		assertThat(differences.passages().getFirst().pieces()).extracting(Piece::address)
			.contains("https://a.example/1", "https://a.example/2");
	}

	@Test
	void wrappingStressAndSpacesAreNotDifferences() {
		assertThat(Differences.between("One  *two*\nthree\u00a0%", "One two **three** %").isEmpty()).isTrue();
		assertThat(Differences.between("* a\n* b", "1. a\n2. b").isEmpty()).isTrue();
		assertThat(Differences.between("", "").passages()).isEmpty();
	}

	@Test
	void aRealEditIsReadAsAnEditorWouldTellIt() {
		String before = """
				## Spotlight

				Ms Sophia Grinvalds of AFRIpads (Uganda) presented her firm, which employs 200 people.

				- labelling rules differ
				- testing is repeated

				## Next meeting

				The group will meet in spring.
				""";
		String after = before.replace("200 people", "over 200 people in two countries")
			.replace("- testing is repeated\n", "") + "\nThe Coordinator thanked the speakers.\n";
		assertThat(told(before, after))
			.isEqualTo("UNCHANGED 1 / CHANGED PARAGRAPH (Spotlight) Ms Sophia Grinvalds of AFRIpads"
					+ " (Uganda) presented her firm, which employs[+ over] 200 people[+ in two countries]. / UNCHANGED 1"
					+ " / DELETED ITEM (Spotlight) [-testing is repeated] / UNCHANGED 2"
					+ " / ADDED PARAGRAPH (Next meeting) [+The Coordinator thanked the speakers.]");
	}

	private static String told(String before, String after) {
		return Differences.between(before, after)
			.passages()
			.stream()
			.map(DifferencesTests::tell)
			.collect(Collectors.joining(" / "));
	}

	private static String tell(Passage passage) {
		if (passage.isFolded()) {
			return passage.change() + " " + passage.paragraphs().size();
		}
		assertThat(passage.change()).isNotIn(Change.UNCHANGED, Change.MOVED);
		String pieces = passage.pieces()
			.stream()
			.map((piece) -> piece.isAdded() ? "[+" + piece.text() + "]"
					: piece.isDeleted() ? "[-" + piece.text() + "]" : piece.text())
			.collect(Collectors.joining());
		return passage.change() + " " + passage.kind() + (passage.under().isEmpty() ? "" : " (" + passage.under() + ")")
				+ " " + pieces;
	}

}
