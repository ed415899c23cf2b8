package org.greenlane.screening;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.PortalTest;
import org.greenlane.accounts.KeptForms;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.Application;
import org.greenlane.applications.SabotagedDatabase;
import org.greenlane.applications.TimeUnderTest;
import org.greenlane.applications.Versions;
import org.greenlane.files.FilesUnderTest;
import org.greenlane.files.Inspection;
import org.greenlane.files.StoredFiles;
import org.greenlane.screening.ScreeningUnderTest.Person;
import org.greenlane.web.NotFoundException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.ui.ExtendedModelMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Files in answer to a clarification: which are taken, and whom they reach.
 */
@PortalTest
class ClarificationFileTests {

	private static final byte[] PLAN = FilesUnderTest.pdf("a plan");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ScreeningUnderTest scene;

	@Autowired
	private TimeUnderTest time;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SabotagedDatabase database;

	@Autowired
	private SealedAnswerCheck check;

	private Exchange exchange;

	/** The applicants' page. */
	private String page;

	@BeforeEach
	void ask() {
		this.exchange = Exchange.begin(this.scene, this.mvc);
		this.page = this.exchange.ask(7, "summary", "proposal");
	}

	@AfterEach
	void letTimeGo() {
		this.time.letGo();
	}

	@Test
	void whatIsOfNoAllowedTypeIsKeptNowhereAndTheTextStays() {
		for (byte[] content : List.of("MZ\0\0".getBytes(), "<html><script>alert(1)</script>".getBytes(),
				FilesUnderTest.heic())) {
			MockHttpServletResponse refused = upload("plan.pdf", content, Map.of("summary", "In euro"));
			assertThat(refused.getStatus()).isEqualTo(422);
			assertThat(Visitor.page(refused).select(".error-summary a").attr("href")).isEqualTo("#proposal");
			assertThat(Visitor.page(refused).select("#summary").text()).isEqualTo("In euro");
		}
		assertThat(kept()).isZero();
		assertThat(upload("plan.pdf", PLAN, Map.of()).getRedirectedUrl()).isEqualTo(this.page + "/check");
		assertThat(kept()).isEqualTo(1);
	}

	@Test
	void fileReachesItsApplicantsAndOnceItIsSentTheSecretariatAndNobodyElse() {
		Person other = this.scene.person(this.mvc);
		Person party = this.scene.person(this.mvc, Role.EDITOR);
		this.scene.at(this.exchange.call(), Duration.ofHours(-1));
		Application others = this.scene.sent(this.exchange.call(), other);
		this.scene.sent(this.exchange.call(), party);
		this.scene.close(this.exchange.call());
		upload("plan.pdf", PLAN, Map.of());
		String mine = this.exchange.founder().page(this.page).select("a[href*=/files/]").attr("href");
		String theirs = this.exchange.desk() + mine.substring(mine.indexOf("/files/"));
		assertServed(this.exchange.founder(), mine);
		assertThat(other.status(mine)).isEqualTo(404);
		assertThat(this.exchange.editor().status(theirs)).as("not sent yet").isEqualTo(404);
		this.exchange.send(this.page);
		assertThat(this.exchange.editor().page(this.exchange.desk()).select(".clarification .now a").attr("href"))
			.isEqualTo(theirs);
		assertServed(this.exchange.editor(), theirs);
		assertServed(this.exchange.founder(), mine);
		assertThat(other.status(mine)).isEqualTo(404);
		assertThat(other.status(theirs)).isEqualTo(403);
		assertThat(party.status(theirs)).isEqualTo(403);
		assertThat(this.exchange.editor()
			.status(this.scene.path(this.exchange.call(), others) + theirs.substring(this.exchange.desk().length())))
			.as("not a file of that application")
			.isEqualTo(404);
		assertThat(new Visitor(this.mvc, "192.0.2.9").get(theirs).getRedirectedUrl()).contains("/sign-in");
	}

	@Test
	void fileThatAScannerRefusedReachesNobodyAndTheSealHolds() {
		upload("plan.pdf", PLAN, Map.of());
		String mine = this.exchange.founder().page(this.page).select("a[href*=/files/]").attr("href");
		String theirs = this.exchange.desk() + mine.substring(mine.indexOf("/files/"));
		this.exchange.send(this.page);
		assertServed(this.exchange.founder(), mine);
		assertServed(this.exchange.editor(), theirs);
		this.jdbc
			.sql("""
					update files.files set scanned_at = now(), threat = 'Trial.Harm', content = null where uploaded_by = ?""")
			.param(this.exchange.founder().who().id())
			.update();
		assertThat(this.exchange.founder().status(mine)).isEqualTo(404);
		assertThat(this.exchange.editor().status(theirs)).isEqualTo(404);
		Document dossier = this.exchange.editor().page(this.exchange.desk());
		assertThat(dossier.select(".clarification .now").text()).contains("plan.pdf");
		assertThat(dossier.select(".clarification a[href*=/files/]")).isEmpty();
		assertThat(this.check.broken()).isEmpty();
	}

	@Test
	void fileWaitsForAScannerThatIsAway(@Autowired Dossiers dossiers, @Autowired DossierPages dossierPages,
			@Autowired Versions versions, @Autowired Clarifications clarifications, @Autowired SealedAnswers sealed,
			@Autowired ReplyPages pages, @Autowired Replies replies, @Autowired Answering answering,
			@Autowired Inspection inspection, @Autowired StoredFiles open, @Autowired KeptForms kept) {
		upload("plan.pdf", PLAN, Map.of());
		this.exchange.send(this.page);
		UUID file = this.jdbc.sql("select id from files.files where uploaded_by = ?")
			.param(this.exchange.founder().who().id())
			.query(UUID.class)
			.single();
		String reference = this.exchange.sent().sent().orElseThrow().printed();
		UUID asked = Exchange.id(this.page);
		for (StoredFiles files : List.of(open, FilesUnderTest.behindAScannerThatIsAway(this.jdbc))) {
			var desk = new DossierController(dossiers, dossierPages, versions, clarifications, sealed, files);
			var mine = new ReplyController(pages, replies, answering, inspection, files, kept);
			if (files == open) {
				assertThat(
						desk.file(this.exchange.call().slug(), reference, file, this.exchange.editor().who()).getBody())
					.isEqualTo(PLAN);
				assertThat(mine.file(reference, asked, file, this.exchange.founder().who(), new ExtendedModelMap())
					.getBody()).isEqualTo(PLAN);
				continue;
			}
			assertThatExceptionOfType(NotFoundException.class).isThrownBy(
					() -> desk.file(this.exchange.call().slug(), reference, file, this.exchange.editor().who()));
			assertThatExceptionOfType(NotFoundException.class).isThrownBy(
					() -> mine.file(reference, asked, file, this.exchange.founder().who(), new ExtendedModelMap()));
		}
	}

	@Test
	void fileStaysWhereAnotherAnswerIsWrongAndGoesWhenItIsTakenOff() {
		assertThat(upload("plan.pdf", PLAN, Map.of("summary", "")).getStatus()).isEqualTo(422);
		Document page = this.exchange.founder().page(this.page);
		assertThat(page.select("a[href*=/files/]").text()).isEqualTo("plan.pdf");
		this.exchange.founder().browser().submit(page, this.page, Map.of("do", "remove.proposal"));
		assertThat(this.exchange.founder().page(this.page).select("a[href*=/files/]")).isEmpty();
		assertThat(kept()).isZero();
	}

	@Test
	void laterFileStandsBesideTheEarlierAndTheNightlyCheckReadsBoth() {
		upload("plan.pdf", PLAN, Map.of());
		this.exchange.send(this.page);
		this.page = this.exchange.ask(9, "proposal");
		upload("better.pdf", FilesUnderTest.pdf("a better plan"), Map.of());
		Document checking = this.exchange.founder().page(this.page + "/check");
		assertThat(checking.select(".before").text()).contains("plan.pdf");
		assertThat(checking.select(".now").text()).contains("better.pdf");
		this.exchange.send(this.page, checking);
		assertThat(kept()).isEqualTo(2);
		assertThat(this.check.broken()).isEmpty();
		swap("better", "poorer");
		assertThat(this.check.broken()).singleElement().asString().startsWith(this.exchange.sent().id().toString());
		swap("poorer", "better");
		assertThat(this.check.broken()).isEmpty();
	}

	private void swap(String said, String other) {
		this.database.asOwner("""
				update files.files set content = convert_to(replace(convert_from(content, 'UTF8'), '%s', '%s'), 'UTF8')
				where uploaded_by = '%s'""".formatted(said, other, this.exchange.founder().who().id()));
	}

	private void assertServed(Person to, String address) {
		MockHttpServletResponse file = to.browser().get(address);
		assertThat(file.getStatus()).as(address).isEqualTo(200);
		assertThat(file.getContentAsByteArray()).isEqualTo(PLAN);
		assertThat(file.getContentType()).isEqualTo("application/pdf");
		assertThat(file.getHeader("Content-Disposition")).startsWith("attachment").contains("plan.pdf");
		assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(file.getHeader("Content-Security-Policy")).contains("sandbox");
	}

	private MockHttpServletResponse upload(String name, byte[] content, Map<String, String> typed) {
		Map<String, String> fields = new LinkedHashMap<>();
		Document form = this.exchange.founder().page(this.page);
		form.select("form.step input[type=hidden]").forEach((one) -> fields.put(one.attr("name"), one.val()));
		form.select("form.step textarea").forEach((one) -> fields.put(one.attr("name"), one.wholeText().strip()));
		fields.put("do", "next");
		fields.putAll(typed);
		return this.exchange.founder().browser().upload(this.page, fields, "proposal", name, content);
	}

	private int kept() {
		return this.jdbc.sql("select count(*) from files.files where uploaded_by = ?")
			.param(this.exchange.founder().who().id())
			.query(Integer.class)
			.single();
	}

}
