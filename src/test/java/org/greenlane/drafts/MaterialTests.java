package org.greenlane.drafts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.PortalTest;
import org.greenlane.TestMailServer;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.Visitor;
import org.greenlane.drafts.ReportsUnderTest.Person;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What lies beside a draft stays with those whom it is for.
 */
@PortalTest
class MaterialTests {

	private static final String NOTE = "The ambassador asked to leave this out";

	private static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
		.getBytes(StandardCharsets.US_ASCII);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ReportsUnderTest reports;

	@Autowired
	private JdbcClient jdbc;

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
	void notesAndDraftsAreOnNoPublicPage() {
		String slug = this.reports.begin(this.editor, "en", "Unheard of", "Unpublished words [Japan](/economies/jp).");
		this.reports.post(this.editor, slug, "/material/notes", Map.of("said", NOTE));
		// They are there.
		assertThat(material(slug).text()).contains(NOTE);
		assertThat(Visitor.page(this.editor.visitor().get(desk(slug))).text()).contains("Unpublished words");
		String everything = everythingPublic(slug);
		assertThat(everything).contains("GL/2025/1").doesNotContain(NOTE, "Unheard of", "Unpublished words");
		this.reports.publish(this.editor, this.reports.person(this.mvc, Role.APPROVER), slug);
		assertThat(everythingPublic(slug)).contains("Unheard of").doesNotContain(NOTE);
		assertThat(text("/en/reports/" + this.reports.symbol(slug))).contains("Unpublished words").doesNotContain(NOTE);
	}

	@Test
	void noteIsSettledAndStaysToBeRead() {
		String slug = this.reports.begin(this.editor, "en", "Title", "One.");
		this.reports.post(this.editor, slug, "/material/notes", Map.of("said", NOTE));
		Document page = material(slug);
		String settle = page.select("form[action$=/settle]").attr("action");
		this.editor.visitor().submit(page, settle, Map.of());
		assertThat(material(slug).select(".settled").text()).contains(NOTE);
		assertThat(this.reports.post(this.editor, slug, "/material/notes", Map.of("said", " ")).getStatus())
			.isEqualTo(422);
	}

	@Test
	void speakerSeesTheirSectionAloneAndTheirRemarkReachesTheEditor() {
		String slug = this.reports.begin(this.editor, "en", "Title",
				"Before.\n\n## Afi Mensah\n\nFourteen employees.\n\n## Somebody else\n\nA secret.");
		String link = link(slug, "en Afi Mensah");
		MockHttpServletResponse answer = this.stranger.get(link);
		Document page = Visitor.page(answer);
		assertThat(page.text()).contains("Fourteen employees.").doesNotContain("A secret.", "Before.");
		assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.getHeader("X-Robots-Tag")).contains("noindex");
		assertThat(answer.getHeaders("Referrer-Policy")).contains("no-referrer");
		this.stranger.submit(page, link, Map.of("said", "It is forty."));
		TestMailServer.awaitLetterTo(this.editor.address().text());
		assertThat(material(slug).select("#notes-title ~ ul").text()).contains("It is forty.", "Afi");
		// What was corrected is to be seen at the same link.
		this.reports.save(this.editor, slug, "en", "Title", "## Afi Mensah\n\nForty employees.");
		assertThat(Visitor.page(this.stranger.get(link)).text()).contains("Forty employees.");
	}

	@Test
	void linkOfASpeakerEndsAndIsKeptAsAHashOnly() {
		String slug = this.reports.begin(this.editor, "en", "Title", "## Afi\n\nHere.\n\n## Ben\n\nThere.");
		String revoked = link(slug, "en Afi");
		String expired = link(slug, "en Ben");
		Document page = material(slug);
		this.editor.visitor().submit(page, page.select("form[action$=/revoke]").get(1).attr("action"), Map.of());
		assertThat(this.stranger.get(revoked).getStatus()).isEqualTo(410);
		assertThat(this.stranger.get(expired).getStatus()).isEqualTo(200);
		this.jdbc.sql("update drafts.speaker_links set expires_at = now() - interval '1 second'").update();
		assertThat(this.stranger.get(expired).getStatus()).isEqualTo(410);
		assertThat(this.stranger.get(expired.substring(0, expired.length() - 1) + "x").getStatus()).isEqualTo(410);
		String token = expired.substring(expired.lastIndexOf('/') + 1);
		assertThat(this.jdbc.sql("select string_agg(l::text, ' ') from drafts.speaker_links l")
			.query(String.class)
			.single()).doesNotContain(token);
	}

	@Test
	void attachmentOfADraftIsNotThereForStrangersAndIsWithThePublishedReport() {
		String slug = this.reports.begin(this.editor, "en", "With slides", "Text.");
		attach(slug, PDF);
		String own = material(slug).select("a[download]").attr("href");
		assertThat(this.editor.visitor().get(own).getContentAsByteArray()).isEqualTo(PDF);
		assertThat(this.stranger.get(own).getStatus()).isEqualTo(302);
		String id = own.substring(own.lastIndexOf('/') + 1);
		this.reports.post(this.editor, slug, "/submit", Map.of("when", "later"));
		this.reports.post(this.reports.person(this.mvc, Role.APPROVER), slug, "/approve", Map.of());
		String address = "/en/reports/" + this.reports.symbol(slug) + "/files/" + id;
		assertThat(this.stranger.get(address).getStatus()).isEqualTo(404);
		assertThat(this.stranger.get("/en/reports/GL/2025/1/files/" + id).getStatus()).isEqualTo(404);
		this.reports.post(this.reports.person(this.mvc, Role.APPROVER), slug, "/hour", Map.of("when", "approved"));
		MockHttpServletResponse answer = this.stranger.get(address);
		assertThat(answer.getContentAsByteArray()).isEqualTo(PDF);
		assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
		assertThat(text("/en/reports/" + this.reports.symbol(slug))).contains("Slides of Afi");
		assertThat(this.stranger.get("/en/reports/GL/2025/1/files/" + id).getStatus()).isEqualTo(404);
	}

	@Test
	void whatIsNoDocumentIsRefusedWithAReason() {
		String slug = this.reports.begin(this.editor, "en", "Title", "Text.");
		attach(slug, "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
		Document page = material(slug);
		assertThat(page.select("#file-problem").text()).contains("not a PDF");
		assertThat(page.select("#file-title").attr("value")).isEqualTo("Slides of Afi");
		assertThat(page.select("a[download]")).isEmpty();
	}

	private void attach(String slug, byte[] content) {
		this.editor.visitor()
			.upload(desk(slug) + "/material/files",
					Map.of("_csrf", this.editor.visitor().token(), "title", "Slides of Afi"), "file", "slides.pdf",
					content);
	}

	private String link(String slug, String section) {
		this.reports.post(this.editor, slug, "/material/links", Map.of("section", section, "speaker", "Afi"));
		return material(slug).select("code.speaker-link").text().replace("http://localhost", "");
	}

	private String everythingPublic(String slug) {
		return String.join(" ",
				List.of("/en/reports", "/en/reports.csv", "/en/reports.json", "/en/reports.atom", "/sitemap.xml",
						"/en/changes", "/en/changes.atom", "/en/economies/jp", "/en/meetings/" + slug, "/en/meetings")
					.stream()
					.map(this::text)
					.toList());
	}

	private String text(String address) {
		MockHttpServletResponse answer = this.stranger.get(address);
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private Document material(String slug) {
		return Visitor.page(this.editor.visitor().get(desk(slug) + "/material"));
	}

	private static String desk(String slug) {
		return "/en/admin/meetings/" + slug + "/report";
	}

}
