package org.greenlane.drafts;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A report from its first word to its end, as the secretariat and the public see it.
 */
@PortalTest
class ReportJourneyTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ReportsUnderTest reports;

	@Autowired
	private Lateness lateness;

	@Autowired
	private JdbcClient jdbc;

	private Person editor;

	private Person approver;

	private Visitor stranger;

	@BeforeEach
	void arrive() {
		this.editor = this.reports.person(this.mvc, Role.EDITOR);
		this.approver = this.reports.person(this.mvc, Role.APPROVER);
		this.stranger = new Visitor(this.mvc, UUID.randomUUID().toString());
	}

	@AfterEach
	void forget() {
		this.reports.forget();
	}

	@Test
	void reportIsPublishedRevisedCorrectedAndWithdrawnByAddress() {
		String slug = this.reports.begin(this.editor, "en", "First account", "One.\n\nTwo.", "fr", "Premier récit",
				"Un.\n\nDeux.");
		this.reports.publish(this.editor, this.approver, slug);
		String symbol = this.reports.symbol(slug);
		String address = "/en/reports/" + symbol;
		assertThat(symbol).matches("GL/\\d{4}/\\d+");
		assertThat(read(address)).contains("First account", "Two.");
		assertThat(read(address + "/Original")).contains("Two.");

		this.reports.post(this.editor, slug, "/revise",
				Map.of("why", "A number was wrong", "whyFr", "Un chiffre faux"));
		this.reports.save(this.editor, slug, "en", "First account", "One.\n\nThree.");
		assertThat(read(address)).contains("Two.").doesNotContain("Three.");
		this.reports.publish(this.editor, this.approver, slug);
		assertThat(read(address)).contains("Three.", "A number was wrong").doesNotContain("Two.");
		assertThat(read(address + "/Rev.1")).contains("Three.");
		assertThat(read(address + "/Original")).contains("Two.", "There is a newer version");

		this.reports.post(this.editor, slug, "/correct", Map.of("language", "fr", "why", "A typo"));
		this.reports.save(this.editor, slug, "fr", "Premier récit", "Un.\n\nTrois.");
		this.reports.publish(this.editor, this.approver, slug);
		assertThat(read("/fr/reports/" + symbol)).contains("Trois.");
		assertThat(read("/fr/reports/" + symbol + "/Rev.1/Corr.1")).contains("Trois.");
		assertThat(read("/fr/reports/" + symbol + "/Rev.1")).contains("Deux.");
		assertThat(read(address + "/Rev.1/Corr.1")).contains("This correction is of the French text", "Trois.");
		assertThat(read(address)).contains("Three.");

		Document changes = page(address + "/changes?from=Original&to=Rev.1");
		assertThat(changes.select("del").text()).contains("Two");
		assertThat(changes.select("ins").text()).contains("Three");
		assertThat(read("/fr/reports/" + symbol + "/changes?from=Rev.1&to=Rev.1/Corr.1")).contains("Trois");
		assertThat(read(address + "/changes?from=Rev.1&to=Rev.1/Corr.1"))
			.contains("Nothing changed in the English text");

		this.reports.post(this.approver, slug, "/withdraw",
				Map.of("why", "It was of another meeting", "whyFr", "D’une autre réunion"));
		assertThat(read(address)).contains("This report was withdrawn", "It was of another meeting")
			.doesNotContain("Three.");
		assertThat(read("/fr/reports/" + symbol)).contains("D’une autre réunion");
		assertThat(read(address + "/Rev.1")).contains("It was of another meeting", "Three.");
		assertThat(read(address + "/Original")).contains("Two.");
	}

	@Test
	void publishedVersionCannotBeChangedEvenInTheDatabase() {
		String slug = published("Kept", "For ever.");
		UUID version = this.reports.newestVersion(slug);
		for (String sql : List.of("update reports.version_texts set body = 'x' where version_id = ?",
				"delete from reports.version_texts where version_id = ?",
				"update reports.versions set publish_at = null where id = ?",
				"delete from reports.versions where id = ?")) {
			assertThatExceptionOfType(DataAccessException.class).as(sql)
				.isThrownBy(() -> this.jdbc.sql(sql).param(version).update())
				.withMessageContaining("cannot be changed");
		}
	}

	@Test
	void scheduledReportWithoutApprovalStaysUnpublishedAtItsHourAndItsWriterIsToldOnce() {
		String slug = this.reports.begin(this.editor, "en", "Not approved", "Nobody has read this.");
		this.reports.post(this.editor, slug, "/submit", Map.of("when", "hour", "day", "2099-01-02", "time", "09:00"));
		assertThat(this.jdbc.sql("select count(*) from mail.scheduled_tasks where task_name = 'report-hour'")
			.query(Integer.class)
			.single()).isEqualTo(1);
		UUID version = this.reports.newestVersion(slug);
		this.lateness.strike(version);
		assertThat(TestMailServer.lettersTo(this.editor.address().text())).isEmpty();
		this.reports.letPass(slug, "100 years");
		this.lateness.strike(version);
		this.lateness.strike(version);
		TestMailServer.awaitLetterTo(this.editor.address().text());
		assertThat(TestMailServer.lettersTo(this.editor.address().text())).hasSize(1);
		assertThat(state(slug)).contains("Hour over, not approved");
		assertThat(this.reports.symbol(slug)).isEmpty();
		assertThat(read("/en/reports")).doesNotContain("Not approved");
		// Whoever approves it late publishes it at once.
		this.reports.post(this.approver, slug, "/approve", Map.of());
		assertThat(read("/en/reports/" + this.reports.symbol(slug))).contains("Nobody has read this.");
	}

	@Test
	void approvedReportAppearsWhenItsHourComes() {
		String slug = this.reports.begin(this.editor, "en", "Embargoed account", "Not before its hour.");
		this.reports.post(this.editor, slug, "/submit", Map.of("when", "hour", "day", "2099-01-02", "time", "09:00"));
		this.reports.post(this.approver, slug, "/approve", Map.of());
		String address = "/en/reports/" + this.reports.symbol(slug);
		assertThat(state(slug)).contains("Scheduled");
		assertThat(this.stranger.get(address).getStatus()).isEqualTo(404);
		assertThat(read("/en/reports") + read("/en/reports.atom") + read("/sitemap.xml")).doesNotContain("Embargoed",
				this.reports.symbol(slug));
		String tag = String.valueOf(this.stranger.get("/en/reports").getHeader("ETag"));
		this.reports.letPass(slug, "100 years");
		this.lateness.strike(this.reports.newestVersion(slug));
		assertThat(read(address)).contains("Not before its hour.");
		assertThat(read("/en/reports")).contains("Embargoed account");
		assertThat(this.stranger.get("/en/reports").getHeader("ETag")).isNotEqualTo(tag);
	}

	@Test
	void nobodyApprovesOrPublishesWhatTheyWroteAWordOf() {
		Person both = this.reports.person(this.mvc, Role.EDITOR, Role.APPROVER);
		String slug = this.reports.begin(this.editor, "en", "Of two hands", "One.");
		this.reports.save(both, slug, "en", "Of two hands", "One.\n\nAnother.");
		this.reports.save(this.editor, slug, "en", "Of two hands", "One.");
		this.reports.post(this.editor, slug, "/submit", Map.of("when", "later"));
		String page = Visitor.page(both.visitor().get(desk(slug) + "/approval")).text();
		assertThat(page).contains("You wrote some of this");
		assertThat(Visitor.page(both.visitor().get(desk(slug) + "/approval")).select("form[action$=/approve]"))
			.isEmpty();
		this.reports.post(both, slug, "/approve", Map.of());
		assertThat(state(slug)).contains("In review");
		this.reports.post(this.editor, slug, "/approve", Map.of());
		assertThat(state(slug)).contains("In review");
		this.reports.post(this.approver, slug, "/approve", Map.of());
		assertThat(state(slug)).contains("Approved");
		this.reports.post(both, slug, "/hour", Map.of("when", "approved"));
		assertThat(state(slug)).contains("Approved");
		this.reports.post(this.approver, slug, "/hour", Map.of("when", "approved"));
		assertThat(state(slug)).contains("Published");
	}

	@Test
	void approverReadsTheWholeFromALetterAndWhatChanged() {
		String slug = published("Old words", "A sentence that stays.\n\nAn old sentence.");
		this.reports.post(this.editor, slug, "/revise", Map.of("why", "New facts"));
		this.reports.save(this.editor, slug, "en", "Old words", "A sentence that stays.\n\nA new sentence.");
		Person other = this.reports.person(this.mvc, Role.APPROVER);
		this.reports.post(this.editor, slug, "/submit", Map.of("when", "approved"));
		TestMailServer.awaitLetterTo(other.address().text());
		Document page = Visitor.page(other.visitor().get(desk(slug) + "/approval"));
		assertThat(page.select("ins").text()).contains("new");
		assertThat(page.select("del").text()).contains("old");
		assertThat(page.select(".report-text").text()).contains("A sentence that stays.");
		assertThat(page.select("form[action$=/approve] button")).hasSize(1);
	}

	@Test
	void sentBackReportIsWithItsWritersAgain() {
		String slug = this.reports.begin(this.editor, "en", "Sent back", "Text.");
		this.reports.post(this.editor, slug, "/submit", Map.of("when", "approved"));
		assertThat(this.reports.post(this.approver, slug, "/send-back", Map.of("remark", " ")).getStatus())
			.isEqualTo(422);
		this.reports.post(this.approver, slug, "/send-back", Map.of("remark", "Name the firm."));
		TestMailServer.awaitLetterTo(this.editor.address().text());
		assertThat(state(slug)).contains("Draft");
		assertThat(this.reports.save(this.editor, slug, "en", "Sent back", "Better.").getStatus()).isEqualTo(302);
	}

	@Test
	void symbolThatIsTypedLateLeadsFromTheFormerOne() {
		String slug = published("Named late", "Text.");
		String former = this.reports.symbol(slug);
		assertThat(this.reports.post(this.editor, slug, "/symbol", Map.of("symbol", "GL/2025/99")).getStatus())
			.isEqualTo(422);
		String symbol = "INF/MSME/R/" + Math.abs(slug.hashCode());
		this.reports.post(this.editor, slug, "/symbol", Map.of("symbol", symbol));
		assertThat(read("/en/reports/" + symbol)).contains("Named late");
		MockHttpServletResponse moved = this.stranger.get("/fr/reports/" + former + "/Original?x=1");
		assertThat(moved.getStatus()).isEqualTo(301);
		assertThat(moved.getRedirectedUrl()).isEqualTo("/fr/reports/" + symbol + "/Original?x=1");
		assertThat(this.stranger.get("/en/reports/" + symbol.toLowerCase(java.util.Locale.ROOT)).getRedirectedUrl())
			.isEqualTo("/en/reports/" + symbol);
	}

	@Test
	void removedReportAnswersThatItIsGone() {
		String slug = published("Removed", "Text.");
		String symbol = this.reports.symbol(slug);
		this.reports.post(this.approver, slug, "/remove", Map.of());
		assertThat(this.stranger.get("/en/reports/" + symbol).getStatus()).isEqualTo(200);
		this.reports.post(this.reports.person(this.mvc, Role.ADMINISTRATOR), slug, "/remove", Map.of());
		for (String below : List.of("", "/Original", "/changes", "/Original.bib")) {
			assertThat(this.stranger.get("/en/reports/" + symbol + below).getStatus()).as(below).isEqualTo(410);
		}
		assertThat(read("/en/reports")).doesNotContain("Removed, this");
		assertThat(read("/en/reports")).doesNotContain(symbol);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/reports/GL/2025/9999", "/en/reports/GL", "/en/reports/GL/2025/1/Rev.7",
			"/en/reports/GL/2025/1/changes?from=Rev.9", "/en/reports/GL/2025/1.pdf", "/en/reports//",
			"/en/reports/GL/2025/1/files/00000000-0000-0000-0000-000000000000" })
	void whatIsNotThereIsNotFound(String address) {
		assertThat(this.stranger.get(address).getStatus()).isIn(400, 404);
	}

	private String published(String title, String body) {
		String slug = this.reports.begin(this.editor, "en", title, body);
		this.reports.publish(this.editor, this.approver, slug);
		return slug;
	}

	private String state(String slug) {
		return Visitor.page(this.editor.visitor().get(desk(slug) + "/state")).select(".report-symbol").text();
	}

	private static String desk(String slug) {
		return "/en/admin/meetings/" + slug + "/report";
	}

	private Document page(String address) {
		MockHttpServletResponse answer = this.stranger.get(address);
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return Visitor.page(answer);
	}

	private String read(String address) {
		return page(address).text();
	}

}
