package org.greenlane.texts;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenlane.texts.WordFixtures.p;
import static org.greenlane.texts.WordFixtures.root;
import static org.greenlane.texts.WordFixtures.word;

class WordInTests {

	@Test
	void whatATextCannotHoldIsCounted() throws WordRefused {
		assertThat(word(p("a") + "<w:p><w:r><w:drawing><a:blip r:embed=\"x\"/></w:drawing></w:r></w:p>"
				+ "<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>"
				+ "<w:p><w:r><w:rPr><w:color w:val=\"FF0000\"/><w:u w:val=\"single\"/></w:rPr><w:t>red</w:t></w:r>"
				+ "<w:r><w:rPr><w:u w:val=\"none\"/></w:rPr><w:t> plain</w:t></w:r></w:p><m:oMath><m:r/></m:oMath>")
			.part("word/comments.xml", root("comments", "<w:comment w:id=\"0\">" + p("hidden") + "</w:comment>"))
			.part("word/header1.xml", root("hdr", p("Draft")))
			.part("word/footer1.xml", root("ftr", "<w:p/>"))
			.dropped())
			.isEqualTo("PICTURES 1, COMMENTS 1, TRACKED_CHANGES 2, FORMATTING 1, UNDERLINE 1, HEADERS 1, EQUATIONS 1");
	}

	@Test
	void trackedChangesAreTakenAsAcceptedAndCommentsStayOut() throws WordRefused {
		assertThat(word(
				"<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>")
			.part("word/comments.xml", root("comments", "<w:comment w:id=\"0\">" + p("hidden") + "</w:comment>"))
			.markdown()).isEqualTo("new\n");
	}

	@Test
	void aTextBoxIsCountedOnceThoughWordWritesItTwice() throws WordRefused {
		String box = "<w:txbxContent>" + p("boxed") + "</w:txbxContent>";
		WordFixtures word = word(p("a") + "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + box
				+ "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
				+ "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
		assertThat(word.dropped()).isEqualTo("TEXT_BOXES 1");
		assertThat(word.markdown()).isEqualTo("a\n\nboxed\n");
	}

	@Test
	void mergedCellsAndTablesWithinTablesStayReadable() throws WordRefused {
		WordFixtures word = word("<w:tbl><w:tr>" + cell("<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("wide"))
				+ cell(p("c")) + "</w:tr><w:tr>" + cell("<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("tall"))
				+ cell(p("x") + p("y"))
				+ cell("<w:tbl><w:tr>" + cell(p("in")) + cell(p("ner")) + "</w:tr></w:tbl>" + p("")) + "</w:tr><w:tr>"
				+ cell("<w:tcPr><w:vMerge/></w:tcPr>" + p("")) + cell(p("1")) + cell(p("2")) + "</w:tr></w:tbl>");
		assertThat(word.markdown()).isEqualTo("""
				| wide | | c |
				|---|---|---|
				| tall | x · y | in · ner |
				| | 1 | 2 |
				""");
		assertThat(word.dropped()).isEqualTo("MERGED_CELLS 3, NESTED_TABLES 1, FIRST_ROWS 1");
	}

	private static String cell(String content) {
		return "<w:tc>" + content + "</w:tc>";
	}

	@Test
	void tabsSoftHyphensAndEmptyParagraphsLeaveNoTrace() throws WordRefused {
		assertThat(word(
				"<w:p><w:r><w:tab/><w:t>a</w:t><w:tab/><w:t>b\u00adc</w:t><w:br/><w:t> d </w:t></w:r></w:p><w:p/><w:p><w:r>"
						+ "<w:t xml:space=\"preserve\"> \u00a0 </w:t></w:r></w:p>" + p("e"))
			.markdown()).isEqualTo("a bc\\\nd\n\ne\n");
	}

	@Test
	void stressThatMarkdownCannotSayIsLeftOutAndTheWordsStay() throws WordRefused {
		String bold = "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>";
		String plain = "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>";
		assertThat(word("<w:p>" + bold.formatted(" spaced ") + plain.formatted("a") + bold.formatted("(b)")
				+ plain.formatted("c ") + bold.formatted(" ") + bold.formatted("d") + "</w:p>")
			.markdown()).isEqualTo("**spaced** a(b)c **d**\n");
	}

	@Test
	void linksToNowhereBecomeTheirWords() throws WordRefused {
		WordFixtures word = word(
				"<w:p><w:hyperlink r:id=\"a\"><w:r><w:t>bad</w:t></w:r></w:hyperlink><w:r><w:t> </w:t></w:r>"
						+ "<w:hyperlink r:id=\"b\"><w:r><w:t>Japan</w:t></w:r></w:hyperlink></w:p>")
			.link("a", "javascript:alert(1)")
			.link("b", "https://greenlane.example/fr/economies/jp");
		assertThat(word.markdown()).isEqualTo("bad [Japan](/economies/jp)\n");
		assertThat(word.dropped()).isEqualTo("LINKS 1");
	}

	@Test
	void everythingDroppedAndEveryRefusalIsSaidInWords() {
		for (Dropped.Kind kind : Dropped.Kind.values()) {
			assertThat(TextFixtures.messages().getMessage(kind.key(), new Object[] { 2 }, Locale.FRENCH)).isNotBlank();
		}
		for (WordRefused.Reason reason : WordRefused.Reason.values()) {
			assertThat(TextFixtures.messages().getMessage(reason.key(), null, Locale.FRENCH)).isNotBlank();
		}
	}

}
