package org.greenlane.questions;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@MethodSource("org.greenlane.questions.CountedTexts#all")
	void wordsAreCounted(String text, int words) {
		assertThat(Words.count(text)).isEqualTo(words);
	}

}
