package org.greenlane.applications;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CanonicalTextTests {

	private static final String[] PIECES = { "answer x", "-", " ", "\n", "personal", "é", "مرحبا", "🙂", "file a b", "",
			"- -", "\u00a0", "\u2028" };

	@Test
	void anyAnswersAreReadAsTheyWereWritten() {
		Random random = new Random(7);
		for (int i = 0; i < 2_000; i++) {
			Map<String, List<String>> answers = new TreeMap<>();
			for (int q = 0; q <= random.nextInt(4); q++) {
				List<String> said = new ArrayList<>();
				for (int v = 0; v < random.nextInt(1, 4); v++) {
					said.add(text(random));
				}
				answers.put("q" + q, said);
			}
			String text = new CanonicalText().line("reference", "X").answers(answers).toString();
			assertThat(CanonicalText.read(text)).isEqualTo(answers);
		}
	}

	@Test
	void sameAnswersAreTheSameTextInWhateverOrderTheyCome() {
		Map<String, List<String>> one = new LinkedHashMap<>();
		one.put("b", List.of("2\r\n3"));
		one.put("a", List.of("1"));
		Map<String, List<String>> other = new LinkedHashMap<>();
		other.put("a", List.of("1"));
		other.put("b", List.of("2\n3"));
		assertThat(new CanonicalText().answers(one)).hasToString(new CanonicalText().answers(other).toString());
	}

	@Test
	void headCannotHoldASecondLine() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> new CanonicalText().line("call", "2027\npersonal 00"));
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < random.nextInt(6); i++) {
			text.append(PIECES[random.nextInt(PIECES.length)]);
		}
		return text.toString();
	}

}
