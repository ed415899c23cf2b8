package org.greenlane.texts;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.greenlane.texts.WordRefused.Reason;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.greenlane.texts.WordFixtures.IN;
import static org.greenlane.texts.WordFixtures.p;
import static org.greenlane.texts.WordFixtures.root;
import static org.greenlane.texts.WordFixtures.word;

class HostileWordTests {

	@ParameterizedTest
	@ValueSource(strings = { "&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x onerror=alert(1)&gt;",
			"[a](javascript:alert(1))", "&amp;lt;script&amp;gt;", "&lt;javascript:alert(1)&gt;",
			"![x](data:text/html,x)", "`&lt;b&gt;`", "[a]: javascript:alert(1)", "&lt;!-- x --&gt;", "[^1]: x",
			"&lt;svg/onload=alert(1)&gt;" })
	void wordsThatLookLikeMarkupStayWords(String words) throws WordRefused {
		String markdown = word(p(words) + "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>" + words
				+ "</w:t></w:r></w:p><w:tbl><w:tr><w:tc>" + p(words) + "</w:tc></w:tr></w:tbl>")
			.markdown();
		String html = TextFixtures.html(markdown);
		assertThat(Jsoup.parse(html).select("script, img, svg, a, code")).isEmpty();
		assertThat(Jsoup.parse(html).select("p").eachText()).first()
			.isEqualTo(Jsoup.parse("<p>" + words + "</p>").text());
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//evil.example",
					"https://a@evil.example/", "https://a.example/x) &lt;script&gt;", "java&#10;script:alert(1)" })
	void linksThatMayNotBeFollowedAreGone(String target) throws WordRefused {
		String markdown = word("<w:p><w:hyperlink r:id=\"a\"><w:r><w:t>words</w:t></w:r></w:hyperlink></w:p>")
			.link("a", target)
			.markdown();
		assertThat(Jsoup.parse(TextFixtures.html(markdown)).select("a, script")).isEmpty();
		assertThat(markdown).isEqualTo("words\n");
	}

	@Test
	void aFileThatNamesEntitiesIsRefused() {
		String xml = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
				+ root("document", "<w:body>" + p("&e;") + "</w:body>");
		refused(word("").part("word/document.xml", xml).bytes(), Reason.DAMAGED);
		refused(word(p("a")).part("word/styles.xml", "<!DOCTYPE x SYSTEM \"http://evil.example/x.dtd\"><x/>").bytes(),
				Reason.DAMAGED);
		refused(word(p("a"))
			.part("word/styles.xml",
					("<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x><x/>").getBytes(StandardCharsets.UTF_16))
			.bytes(), Reason.DAMAGED);
	}

	@Test
	void whatUnpacksToTooMuchIsRefusedAtOnce() {
		byte[] bomb = word(p("a")).part("word/theme.xml", new byte[200 << 20]).bytes();
		assertThat(bomb).hasSizeLessThan(1 << 20);
		long start = System.nanoTime();
		refused(bomb, Reason.TOO_MUCH_INSIDE);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
		refused(word("<w:x>".repeat(5_000) + "</w:x>".repeat(5_000)).bytes(), Reason.TOO_MUCH_INSIDE);
		refused(word("<w:p/>".repeat(20_001)).bytes(), Reason.TOO_MUCH_INSIDE);
		WordFixtures many = word(p("a"));
		for (int i = 0; i < 2_000; i++) {
			many.part("word/media/" + i + ".png", new byte[0]);
		}
		refused(many.bytes(), Reason.TOO_MUCH_INSIDE);
	}

	@Test
	void picturesAreNotUnpacked() throws WordRefused {
		assertThat(word(p("a")).part("word/media/bomb.png", new byte[200 << 20]).markdown()).isEqualTo("a\n");
	}

	@Test
	void otherFilesAreRefusedWithTheReason() {
		refused(new byte[(5 << 20) + 1], Reason.TOO_LARGE);
		refused(new byte[0], Reason.NOT_WORD);
		refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), Reason.NOT_WORD);
		refused(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1 }, Reason.OLD_OR_LOCKED);
		refused(new byte[] { 'P', 'K', 3, 4, 0 }, Reason.DAMAGED);
		refused(word(p("a")).part("[Content_Types].xml", "<Types/>").bytes(), Reason.NOT_WORD);
		refused(word(p("a")).part("word/vbaProject.bin", new byte[1]).bytes(), Reason.MACROS);
		refused(word(p("a"))
			.part("[Content_Types].xml",
					"<Types><x a=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")
			.bytes(), Reason.MACROS);
		refused(word("<w:p>").bytes(), Reason.DAMAGED);
		refused(word("").bytes(), Reason.EMPTY);
		refused(word(p(" ")).bytes(), Reason.EMPTY);
	}

	@Test
	void aFileCutShortAnywhereIsRefusedAndNeverFails() {
		byte[] whole = word(p("a")).bytes();
		for (int length = 0; length < whole.length; length += 7) {
			byte[] cut = java.util.Arrays.copyOf(whole, length);
			assertThatExceptionOfType(WordRefused.class).isThrownBy(() -> IN.read(cut));
		}
	}

	private static void refused(byte[] file, Reason reason) {
		assertThatExceptionOfType(WordRefused.class).isThrownBy(() -> IN.read(file))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
