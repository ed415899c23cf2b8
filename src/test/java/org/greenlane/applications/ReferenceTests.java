package org.greenlane.applications;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceTests {

	@RepeatedTest(20)
	void hasNoSignThatIsTakenForAnother() {
		assertThat(Reference.random().printed()).matches("[2-9A-HJ-NPR-Y]{4}-[2-9A-HJ-NPR-Y]{4}")
			.doesNotContainPattern("[01IOQZ]");
	}

	@RepeatedTest(20)
	void slipInOneSignIsNoticed() {
		String text = Reference.random().text();
		for (int i = 0; i < text.length(); i++) {
			for (char other : Reference.SIGNS.toCharArray()) {
				if (other != text.charAt(i)) {
					assertThat(Reference.of(text.substring(0, i) + other + text.substring(i + 1))).isEmpty();
				}
			}
		}
	}

	@Test
	void isReadHoweverItIsTyped() {
		Reference reference = Reference.random();
		assertThat(Reference.of(" " + reference.printed().toLowerCase(java.util.Locale.ROOT) + " "))
			.hasValue(reference);
		assertThat(Reference.of(reference.text())).hasValue(reference);
		assertThat(Reference.of("")).isEmpty();
		assertThat(Reference.of("0000-0000")).isEmpty();
	}

	@Test
	void tenThousandAreAllDifferent() {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < 10_000; i++) {
			seen.add(Reference.random().text());
		}
		assertThat(seen).hasSizeGreaterThan(9_998);
	}

}
