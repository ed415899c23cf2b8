package org.greenlane.texts;

import org.greenlane.texts.Passage.Change;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BehindTests {

	private static final String SOURCE = "# A\n\nOne two three.\n\nFour five six.\n\n| h |\n|---|\n| a |\n| b |\n";

	@Test
	void aTranslationOfTheSameTextIsUpToDate() {
		assertThat(Behind.of(SOURCE, SOURCE.replace("three", "*three*")).isUpToDate()).isTrue();
		assertThat(Behind.of(SOURCE, SOURCE).count()).isZero();
	}

	@Test
	void whatWasChangedAddedAndDeletedIsCountedAndNamed() {
		Behind behind = Behind.of(SOURCE,
				"# A\n\nOne two 3.\n\nQuite another thing.\n\nSeven.\n\n| h |\n|---|\n| a |\n| b |\n");
		assertThat(behind.count()).isEqualTo(4);
		assertThat(behind.passages()).extracting(Passage::change)
			.containsExactlyInAnyOrder(Change.CHANGED, Change.DELETED, Change.ADDED, Change.ADDED);
		assertThat(behind.passages().getFirst().position()).isEqualTo(1);
	}

	@Test
	void rowsThatFollowEachOtherCountOnce() {
		assertThat(Behind.of(SOURCE, SOURCE.replace("| a |\n| b |", "| cc |\n| dd |")).count()).isEqualTo(1);
	}

	@Test
	void paragraphsThatMovedCount() {
		assertThat(Behind.of("a b.\n\nc d.\n\ne f.", "c d.\n\ne f.\n\na b.").count()).isEqualTo(1);
	}

}
