package org.greenlane.drafts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.greenlane.PortalTest;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.Visitor;
import org.greenlane.drafts.ReportsUnderTest.Person;
import org.greenlane.texts.WordFixtures;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenlane.texts.WordFixtures.p;
import static org.greenlane.texts.WordFixtures.word;

/**
 * Reports go out as Word files and come in again, through pages.
 */
@PortalTest
class WordPagesTests {

	private static final String TEXT = """
			Who spoke of [Japan](/economies/jp)[^1].

			## Barriers

			1. labelling
			   - size of letters
			   - language[^2]
			2. testing

			| Economy | Firms |
			|---|---|
			| Kenya | 12 |

			[^1]: A source.

			[^2]: Another source.
			""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ReportsUnderTest reports;

	private Person editor;

	private Visitor stranger;

	@BeforeEach
	void arrive() {
		this.editor = this.reports.person(this.mvc, Role.EDITOR);
		this.stranger = new Visitor(this.mvc, UUID.randomUUID().toString());
	}

	@AfterEach
	void forget() {
		this.reports.forget();
	}

	@Test
	void draftGoesOutAndComesInAsItWas() {
		String slug = this.reports.begin(this.editor, "en", "On <labels> & *letters*", TEXT);
		byte[] file = this.editor.visitor().get(desk(slug) + "/word/en.docx").getContentAsByteArray();
		Document read = Visitor.page(upload(slug, "en", file));
		assertThat(typed(read)).isEqualTo(TEXT);
		assertThat(read.select("input#title-en").attr("value")).isEqualTo("On <labels> & *letters*");
		assertThat(read.select("#dropped li")).hasSize(1);
	}

	@Test
	void fileOfAnotherWriterIsShownWithWhatItLostAndThenTaken() throws IOException {
		String slug = this.reports.begin(this.editor, "en", "Title", "One.");
		Document read = Visitor.page(upload(slug, "en", libreOffice()));
		assertThat(read.select("[data-preview=en] h3").text()).contains("Barriers");
		assertThat(read.select("[data-preview=en] ol ul li").eachText()).containsExactly("size of letters", "language");
		assertThat(read.select("[data-preview=en] table td").eachText()).contains("Kenya", "12");
		assertThat(read.select("[data-preview=en] .notes li")).hasSize(2);
		assertThat(read.select("#dropped").text()).contains("One comment left out");
		assertThat(this.reports.revision(slug, "en")).isEqualTo(1);
		assertThat(this.editor.visitor().submit(read, desk(slug) + "/texts", Map.of()).getStatus()).isEqualTo(302);
		assertThat(this.reports.revision(slug, "en")).isEqualTo(2);
		Document page = Visitor.page(this.editor.visitor().get(desk(slug)));
		assertThat(page.select("input#title-en").attr("value")).isEqualTo("Réunion du 2 décembre");
		assertThat(typed(page)).contains("1. labelling[^2]\n   - size of letters\n", "| Kenya | 12 |");
	}

	@Test
	void whatSomebodySavedMeanwhileIsBroughtTogetherWithTheFile() {
		String slug = this.reports.begin(this.editor, "en", "Title", "One.\n\nTwo.");
		Document form = Visitor.page(this.editor.visitor().get(desk(slug) + "/word/en"));
		this.reports.save(this.reports.person(this.mvc, Role.EDITOR), slug, "en", "Title", "One of theirs.\n\nTwo.");
		Document read = Visitor.page(upload(slug, "en", word(p("One.") + p("Two of the file.")).bytes(), fields(form)));
		MockHttpServletResponse answer = this.editor.visitor().submit(read, desk(slug) + "/texts", Map.of());
		assertThat(answer.getStatus()).isEqualTo(409);
		Document both = Visitor.page(answer);
		assertThat(typed(both)).isEqualTo("One of theirs.\n\nTwo of the file.\n");
		assertThat(both.select("textarea#my-body-en").text()).contains("Two of the file.");
		assertThat(both.select("textarea#their-body-en").text()).contains("One of theirs.");
		assertThat(this.reports.revision(slug, "en")).isEqualTo(2);
	}

	@Test
	void whatIsNoHarmlessWordFileIsRefusedAtItsField() {
		String slug = this.reports.begin(this.editor, "en", "Title", "One.");
		assertRefused(slug, new byte[0], "Choose a Word file");
		assertRefused(slug, "%PDF-1.7 <script>".getBytes(StandardCharsets.UTF_8), "not a Word file");
		assertRefused(slug, word(p("a")).part("word/vbaProject.bin", new byte[1]).bytes(), "macros");
		assertRefused(slug, word(p("a")).part("word/theme.xml", new byte[64 << 20]).bytes(), "unpacks to more");
		assertRefused(slug, new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 }, "before 2007");
		assertRefused(slug, word(p("x ".repeat(110_000))).bytes(), "longer than");
		assertThat(this.reports.revision(slug, "en")).isEqualTo(1);
	}

	@Test
	void hostileFileLeavesNoScript() {
		String slug = this.reports.begin(this.editor, "en", "Title", "One.");
		byte[] hostile = word("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>&lt;script&gt;alert(1)"
				+ "&lt;/script&gt;</w:t></w:r></w:p><w:p><w:hyperlink r:id=\"a\"><w:r><w:t>harmless words</w:t></w:r>"
				+ "</w:hyperlink></w:p>" + p("&lt;img src=x onerror=alert(2)&gt; [a](javascript:alert(3))"))
			.link("a", "javascript:alert(4)")
			.bytes();
		Document read = Visitor.page(upload(slug, "en", hostile));
		assertHarmless(read);
		assertThat(this.editor.visitor().submit(read, desk(slug) + "/texts", Map.of()).getStatus()).isEqualTo(302);
		assertHarmless(Visitor.page(this.editor.visitor().get(desk(slug))));
		this.reports.publish(this.editor, this.reports.person(this.mvc, Role.APPROVER), slug);
		assertHarmless(Visitor.page(this.stranger.get("/en/reports/" + this.reports.symbol(slug))));
	}

	@Test
	void onlyEditorsImportAndNobodyOutsideReadsADraft() {
		String slug = this.reports.begin(this.editor, "en", "Title", "One.");
		Person approver = this.reports.person(this.mvc, Role.APPROVER);
		assertThat(words(approver.visitor().get(desk(slug) + "/word/en.docx"))).contains("One.");
		assertThat(Visitor.page(approver.visitor().get(desk(slug) + "/word/en")).select("input[type=file]")).isEmpty();
		assertThat(approver.visitor()
			.upload(desk(slug) + "/word/en", Map.of("_csrf", approver.visitor().token()), "file", "a.docx",
					word(p("a")).bytes())
			.getStatus()).isEqualTo(403);
		assertThat(this.stranger.get(desk(slug) + "/word/en.docx").getStatus()).isEqualTo(302);
		assertThat(this.editor.visitor().get(desk(slug) + "/word/fr.docx").getStatus()).isEqualTo(404);
	}

	@Test
	void publishedReportIsAWordFileAtItsAddressesUntilItIsWithdrawn() {
		String slug = this.reports.begin(this.editor, "en", "First account", "One.\n\nTwo.", "fr", "Récit", "Un.");
		this.reports.post(this.editor, slug, "/submit", Map.of("when", "hour", "day", "2099-01-02", "time", "09:00"));
		Person approver = this.reports.person(this.mvc, Role.APPROVER);
		this.reports.post(approver, slug, "/approve", Map.of());
		String address = "/en/reports/" + this.reports.symbol(slug);
		// It is there, approved and with its symbol, and staff can read it.
		assertThat(address).contains("GL/");
		assertThat(words(this.editor.visitor().get(desk(slug) + "/word/en.docx"))).contains("Two.");
		assertThat(this.stranger.get(address + ".docx").getStatus()).isEqualTo(404);
		assertThat(this.stranger.get(address + "/Original.docx").getStatus()).isEqualTo(404);
		this.reports.letPass(slug, "100 years");
		MockHttpServletResponse answer = this.stranger.get(address + ".docx");
		assertThat(words(answer)).contains("First account", "Two.", this.reports.symbol(slug));
		assertThat(answer.getHeader("Content-Disposition")).contains("attachment", "-en.docx");
		assertThat(answer.getHeader("Cache-Control")).isEqualTo("public, no-cache");
		assertThat(answer.getHeader("ETag")).isNotBlank();
		assertThat(words(this.stranger.get(address.replace("/en/", "/fr/") + ".docx"))).contains("Récit", "Un.");
		assertThat(Visitor.page(this.stranger.get(address)).select("a[href=" + address + ".docx]")).hasSize(1);
		revise(slug, approver, address);
		this.reports.post(approver, slug, "/withdraw", Map.of("why", "It was of another meeting"));
		for (String below : new String[] { ".docx", "/Original.docx", "/Rev.1.docx" }) {
			assertThat(this.stranger.get(address + below).getStatus()).as(below).isEqualTo(404);
		}
		assertThat(Visitor.page(this.stranger.get(address + "/Rev.1")).select("a[href$=.docx]")).isEmpty();
	}

	/** What is being revised is not in the public file before it is published. */
	private void revise(String slug, Person approver, String address) {
		this.reports.post(this.editor, slug, "/revise", Map.of("why", "A number was wrong"));
		this.reports.save(this.editor, slug, "en", "First account", "One.\n\nThree.");
		assertThat(words(this.editor.visitor().get(desk(slug) + "/word/en.docx"))).contains("Three.");
		assertThat(words(this.stranger.get(address + ".docx"))).contains("Two.").doesNotContain("Three.");
		this.reports.publish(this.editor, approver, slug);
		assertThat(words(this.stranger.get(address + ".docx"))).contains("Three.");
		assertThat(words(this.stranger.get(address + "/Rev.1.docx"))).contains("Three.");
		assertThat(words(this.stranger.get(address + "/Original.docx"))).contains("Two.", "There is a newer version");
	}

	private void assertRefused(String slug, byte[] file, String why) {
		MockHttpServletResponse answer = upload(slug, "en", file);
		assertThat(answer.getStatus()).as(why).isEqualTo(422);
		Document page = Visitor.page(answer);
		assertThat(page.select("#file-problem").text()).contains(why);
		assertThat(page.select("#file").attr("aria-describedby")).isEqualTo("file-problem");
	}

	private static void assertHarmless(Document page) {
		assertThat(page.text()).contains("<script>alert(1)</script>", "harmless words");
		assertThat(page
			.select("main script:not([src]):not([type=application/ld+json]), main iframe, main img, main [onerror]"))
			.isEmpty();
		assertThat(page.select("a[href^=javascript]")).isEmpty();
	}

	private MockHttpServletResponse upload(String slug, String language, byte[] file) {
		return upload(slug, language, file,
				fields(Visitor.page(this.editor.visitor().get(desk(slug) + "/word/" + language))));
	}

	private MockHttpServletResponse upload(String slug, String language, byte[] file, Map<String, String> fields) {
		return this.editor.visitor().upload(desk(slug) + "/word/" + language, fields, "file", "report.docx", file);
	}

	private static Map<String, String> fields(Document page) {
		return new HashMap<>(page.select("form[enctype] input[type=hidden]")
			.stream()
			.collect(Collectors.toMap((field) -> field.attr("name"), (field) -> field.attr("value"))));
	}

	private static byte[] libreOffice() throws IOException {
		try (InputStream file = WordFixtures.class.getResourceAsStream("/texts/libreoffice.docx")) {
			return Objects.requireNonNull(file).readAllBytes();
		}
	}

	/** As another reader of Word files reads it. */
	private static String words(MockHttpServletResponse answer) {
		assertThat(answer.getStatus()).isEqualTo(200);
		try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
			return file.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
		}
		catch (IOException unreadable) {
			throw new AssertionError(unreadable);
		}
	}

	private static String typed(Document page) {
		return page.select("textarea#body-en").get(0).wholeText();
	}

	private static String desk(String slug) {
		return "/en/admin/meetings/" + slug + "/report";
	}

}
