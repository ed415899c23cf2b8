package org.greenlane.texts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.greenlane.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenlane.texts.WordFixtures.IN;
import static org.greenlane.texts.WordFixtures.OUT;

class WordRoundTripTests {

	private static final WordProperties REPORT = new WordProperties("Réunion <1> & more", "INF/MSME/R/1", Language.FR);

	private static final String TEXT = """
			# Report of the meeting

			The group heard **three firms**[^1] and *one bank* at [the WTO](https://www.wto.org/english/msme_e.htm), among them \
			one from [Uganda](/economies/ug)\\
			on a new line.

			## Barriers

			1. labelling
			   - size of letters
			     - and of *pictures*
			   - language[^2]
			2. testing
			   1. once
			   2. twice
			3. finance

			### Figures

			| Economy | Firms | Share |
			|---|---|---|
			| Kenya | 12 | **5 %** |
			| Côte d’Ivoire | | [14](/participation/ci) |

			> What was said,
			>
			> in two paragraphs.

			- a

			  more of it

			- b

			```
			a  <b> | c
			  d
			```

			1\\. is no item, # no heading, snake_case and \\*stars\\* stay, 2 * 3 \\[x\\] \\<y>.

			[^1]: Source: [the note](https://docs.wto.org/a?b=1&c=2).

			[^2]: Two paragraphs

			    in one note.
			"""
		.replace("2 * 3", "2 \\* 3");

	@Test
	void aTextWithHeadingsNestedListsATableAndNotesComesBackAsItWas() throws WordRefused {
		WordText back = IN.read(OUT.write(TEXT, REPORT));
		assertThat(back.markdown()).isEqualTo(TEXT);
		assertThat(WordFixtures.dropped(back)).isEqualTo("HEADERS 1");
	}

	@Test
	void aTitleComesBackAsATitleAndNotAsAHeading() throws WordRefused {
		String body = TEXT.replaceFirst("# Report of the meeting", "# A section");
		WordText back = IN.read(OUT.writeWithTitle(body, REPORT));
		assertThat(back.title()).isEqualTo("Réunion <1> & more");
		assertThat(back.body()).isEqualTo(body);
		assertThat(IN.read(OUT.write("# Only *heading*\n\nText.", REPORT)).title()).isEqualTo("Only heading");
		assertThat(IN.read(OUT.write("# One\n\nText.\n\n# Two", REPORT)).title()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "**b**c", "*a* **b** c", "x**y**z", "**(a)** b", "- a\n- b\n  - c", "# *a* b",
			"a \\| b", "A\u00a0%\u202f: «\u00a0b\u00a0»", "“quotes” ‘and’ –", "شكرا *abc*", "😀 a",
			"| a |\n|---|\n| b \\| c |", "a\\\nb\\\nc", "\\- a", "\\> a", "a & b &amp; c", "\\&lt; d",
			"[a \\[b\\]](https://a.example/%28x%29)", "!\\[a\\]", "\\![a](https://a.example/)", "`a*b`", "\\_a\\_ b_c",
			"1. a\n2. b", "> a", "***a***", "- a\n\n  b\n  - c\n\n- d" })
	void whatComesBackSaysTheSame(String text) throws WordRefused {
		String once = IN.read(OUT.write(text, REPORT)).markdown();
		assertThat(TextFixtures.html(once)).isEqualTo(TextFixtures.html(text));
		assertThat(IN.read(OUT.write(once, REPORT)).markdown()).isEqualTo(once);
	}

	@Test
	void theSameTextGivesTheSameBytes() {
		assertThat(OUT.write(TEXT, REPORT)).isEqualTo(OUT.write(TEXT, REPORT));
	}

	@Test
	void anotherReaderFindsStylesListsNotesLinksLanguageAndProperties() throws Exception {
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(OUT.write(TEXT, REPORT)))) {
			List<XWPFParagraph> paragraphs = word.getParagraphs();
			assertThat(paragraphs.getFirst().getStyle()).isEqualTo("Heading1");
			assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
			assertThat(paragraphs).filteredOn((p) -> p.getNumID() != null)
				.extracting((p) -> p.getNumIlvl() + p.getNumFmt() + " " + p.getText().replaceAll("(?s)\\[.*", ""))
				.startsWith("0decimal labelling", "1bullet size of letters", "2bullet and of pictures",
						"1bullet language", "0decimal testing", "1lowerLetter once");
			assertThat(word.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
			assertThat(word.getTables().getFirst().getText()).contains("Kenya\t12\t5 %");
			assertThat(word.getFootnotes().toString()).isNotEmpty();
			assertThat(word.getFootnoteByID(2).getParagraphs()).hasSize(2);
			assertThat(word.getHyperlinks()).extracting((link) -> link.getURL())
				.contains("https://greenlane.example/fr/economies/ug");
			assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Réunion <1> & more");
			assertThat(word.getProperties().getCoreProperties().getSubject()).isEqualTo("INF/MSME/R/1");
			assertThat(word.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal())
				.isEqualTo("fr-FR");
		}
	}

	@Test
	void aFileByAnotherWriterComesIn() throws WordRefused, IOException {
		try (InputStream file = Objects
			.requireNonNull(WordRoundTripTests.class.getResourceAsStream("/texts/libreoffice.docx"))) {
			WordText text = IN.read(file.readAllBytes());
			assertThat(text.markdown()).isEqualTo("""
					# Réunion du 2 décembre

					The group **heard** three *firms*[^1] from “Africa” & Asia.

					### Barriers \\* named

					1. labelling[^2]
					   - size of letters
					   - language
					2. testing

					| Economy | Firms \\| all |
					|---|---|
					| Kenya | 12 |

					1\\. is no list, and\\
					\\# is no heading.

					[^1]: See [the note](https://www.wto.org/a_b).

					[^2]: An endnote.
					""");
			assertThat(WordFixtures.dropped(text)).contains("COMMENTS 1");
		}
	}

}
