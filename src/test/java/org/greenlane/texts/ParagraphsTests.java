package org.greenlane.texts;

import java.util.List;

import org.greenlane.texts.Paragraph.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParagraphsTests {

	@Test
	void aTextIsItsHeadingsParagraphsItemsRowsAndNotes() {
		List<Paragraph> paragraphs = Paragraphs.of("""
				# Title

				Words *in* bold[^n].

				1. item

				   more of it
				   - deeper

				> said

				| a | b |
				|---|---|
				| 1 | 2 |

				    code

				[^n]: note
				""");
		assertThat(paragraphs).extracting(Paragraph::kind)
			.containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.ITEM, Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE, Kind.ROW,
					Kind.ROW, Kind.CODE, Kind.NOTE);
		assertThat(paragraphs).extracting(Paragraph::text)
			.containsExactly("Title", "Words in bold[n].", "item", "more of it", "deeper", "said", "a | b", "1 | 2",
					"code", "note");
	}

	@Test
	void aFingerprintIsTheSameForEver() {
		assertThat(Paragraphs.of("Trade *facilitation*.").getFirst().fingerprint())
			.isEqualTo("9d2607c049d46a9b6fee4284236a5b7f2cab78d6ba8621b59f3f9bcec03d21c7");
	}

	@Test
	void aFingerprintKnowsWordsAddressesAndKindsOnly() {
		assertThat(print("a  b")).isEqualTo(print("a\nb")).isEqualTo(print("*a* b")).isNotEqualTo(print("# a b"));
		assertThat(print("[a](/b)")).isEqualTo(print("[**a**](/b)"))
			.isNotEqualTo(print("[a](/c)"))
			.isNotEqualTo(print("a"));
		assertThat(print("e\u0301")).isEqualTo(print("é"));
		assertThat(print("a b")).isNotEqualTo(print("ab"));
	}

	private static String print(String text) {
		return Paragraphs.of(text).getFirst().fingerprint();
	}

}
