package org.greenlane.privacy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import de.siegmar.fastcsv.reader.CsvReader;
import org.awaitility.Awaitility;
import org.greenlane.PortalTest;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationFixtures;
import org.greenlane.applications.OtherSeals;
import org.greenlane.applications.TimeUnderTest;
import org.greenlane.calls.Call;
import org.greenlane.files.FilesUnderTest;
import org.greenlane.screening.ScreeningUnderTest;
import org.greenlane.screening.ScreeningUnderTest.Person;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Erasing after the secretariat has reminded, decided, asked and been answered: nothing
 * of the exchange is left but that it took place, and the secretariat's pages say so.
 */
@PortalTest
class ErasedExchangeTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ScreeningUnderTest scene;

	@Autowired
	private ApplicationFixtures fixtures;

	@Autowired
	private EverywhereInTheDatabase everywhere;

	@Autowired
	private TimeUnderTest time;

	@Autowired
	private ObjectProvider<OtherSeals> seals;

	@Autowired
	private JdbcClient jdbc;

	/** What stands in everything that anybody types here. */
	private String mark = "";

	private Person founder;

	private Person editor;

	private Call call;

	private Application sent;

	private String desk = "";

	/** The applicants' page of what was asked first, and is answered. */
	private String answered = "";

	/** That of what was asked then, and is not. */
	private String asked = "";

	@BeforeEach
	void exchange() {
		this.mark = "zq" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 41), 36) + "x";
		this.founder = this.scene.person(this.mvc);
		this.editor = this.scene.person(this.mvc, Role.EDITOR);
		this.call = this.scene.call();
		UUID id = this.fixtures.complete(this.call, this.founder.who());
		this.fixtures.write(id, Map.of("organisation", List.of("Atelier " + this.mark)), this.founder.who());
		remind();
		this.fixtures.send(id, this.founder.who());
		this.sent = this.fixtures.find(id);
		this.scene.close(this.call);
		this.desk = this.scene.path(this.call, this.sent);
		this.scene.act(this.editor, this.desk, "/verdict",
				Map.of("outcome", "eligible", "reason", "", "note", "Known as " + this.mark));
		this.scene.act(this.editor, this.desk, "/reopen", Map.of("why", "They are " + this.mark));
		this.answered = ask("summary", "proposal");
		answer(this.answered, "In euro, " + this.mark);
		this.founder.browser().submit(this.founder.page(this.answered + "/check"), this.answered + "/send", Map.of());
		this.asked = ask("summary", "proposal");
		answer(this.asked, "Also " + this.mark);
	}

	@AfterEach
	void letTimeGo() {
		this.time.letGo();
	}

	@Test
	void nothingOfTheExchangeIsFoundAfterwards() {
		assertThat(tables(this.mark)).contains("applications.versions", "files.files", "intake.texts", "intake.traits",
				"screening.answers", "screening.sealed_answers", "screening.verdicts", "applications.answers");
		assertThat(tables(this.sent.id().toString())).contains("intake.reminded", "screening.attachments",
				"mail.letters");
		assertThat(templates()).contains("draft-reminder", "clarification-asked", "clarification-received",
				"clarification-answered");
		erase();
		assertThat(tables(this.mark)).isEmpty();
		assertThat(tables(this.sent.id().toString())).doesNotContain("intake.reminded", "intake.texts", "intake.traits",
				"screening.answers", "screening.attachments", "mail.letters");
		assertThat(templates()).isSubsetOf("application-erased", "sign-in");
		assertThat(this.jdbc
			.sql("select count(*) from screening.clarifications where application_id = ? and closed_at is not null")
			.param(this.sent.id())
			.query(Integer.class)
			.single()).as("what nobody can answer any more is closed").isEqualTo(1);
		assertThat(this.seals.stream().flatMap((one) -> one.broken().stream()))
			.noneMatch((broken) -> broken.contains(this.sent.id().toString()));
	}

	@Test
	void applicantsFindNothingAndNothingTheyHadOpenIsSaved() {
		Document open = this.founder.page(this.asked);
		Document checking = this.founder.page(this.asked + "/check");
		String file = open.select("a[href*=/files/]").attr("href");
		assertThat(status(this.founder, file)).isEqualTo(200);
		erase();
		for (String page : List.of(this.asked, this.asked + "/check", this.answered, file)) {
			assertThat(status(this.founder, page)).as(page).isEqualTo(404);
		}
		assertThat(
				this.founder.browser().submit(open, this.asked, Map.of("summary", this.mark, "do", "next")).getStatus())
			.isEqualTo(404);
		assertThat(this.founder.browser().submit(checking, this.asked + "/send", Map.of()).getStatus()).isEqualTo(404);
		assertThat(tables(this.mark)).isEmpty();
		assertThat(status(this.founder, "/en/account")).isEqualTo(200);
	}

	@Test
	void secretariatSeesThatItWasThereAndThatItIsErased() {
		String list = this.desk.substring(0, this.desk.lastIndexOf('/'));
		Document before = this.editor.page(list);
		assertThat(before.select(".listing tbody").text()).contains(this.mark);
		assertThat(this.editor.page(list + "?q=" + this.mark).select(".listing tbody tr")).hasSize(1);
		assertThat(text(list + ".csv")).contains(this.mark);
		List<String> figures = figures();
		assertThat(figures).isNotEmpty();
		String theirs = this.editor.page(this.desk).select("a[href*=/files/]").attr("href");
		assertThat(status(this.editor, theirs)).isEqualTo(200);
		erase();
		String reference = this.sent.sent().orElseThrow().printed();
		Document after = this.editor.page(list);
		assertThat(after.select(".listing tbody tr")).hasSize(1);
		assertThat(after.select(".listing tbody").text()).contains(reference, "erased", "Togo")
			.doesNotContain(this.mark);
		assertThat(this.editor.page(list + "?state=erased").select(".listing tbody tr")).hasSize(1);
		assertThat(this.editor.page(list + "?q=" + this.mark).select(".listing tbody tr")).isEmpty();
		assertThat(text(list + ".csv")).contains(reference, "ERASED").doesNotContain(this.mark);
		assertThat(status(this.editor, list + ".xlsx")).isEqualTo(200);
		assertThat(figures()).isEqualTo(figures);
		Document dossier = this.editor.page(this.desk);
		assertThat(dossier.text()).contains(reference, "was erased").doesNotContain(this.mark);
		assertThat(dossier.select("#decide, #ask")).isEmpty();
		assertThat(status(this.editor, theirs)).isEqualTo(404);
	}

	@Test
	void pagesGoOnWhenWhoeverAskedIsErased() {
		String address = this.editor.who().address().text();
		MockHttpServletResponse gone = this.editor.browser()
			.submit(this.editor.page("/en/account/erase"), "/en/account/erase", Map.of("address", address));
		assertThat(gone.getRedirectedUrl()).isEqualTo("/en/privacy/erased");
		Person another = this.scene.person(this.mvc, Role.EDITOR);
		assertThat(another.page(this.desk).text()).contains(this.mark).doesNotContain(address);
		assertThat(status(this.founder, this.asked)).isEqualTo(200);
		this.founder.browser().submit(this.founder.page(this.asked + "/check"), this.asked + "/send", Map.of());
		assertThat(this.founder.page(this.asked).select("#received")).hasSize(1);
	}

	private void remind() {
		String page = "/en/admin/champions/%s/reminders".formatted(this.call.slug());
		this.editor.browser().submit(this.editor.page(page), page, Map.of());
		Awaitility.await()
			.untilAsserted(() -> assertThat(this.jdbc
				.sql("select count(*) from mail.letters where template = 'draft-reminder' and recipient = ?")
				.param(this.founder.who().address().text())
				.query(Integer.class)
				.single()).isEqualTo(1));
	}

	private String ask(String... questions) {
		assertThat(
				this.scene.ask(this.editor, this.call, this.sent, this.scene.due(this.call, 7), questions).getStatus())
			.isEqualTo(302);
		return this.scene.clarification(this.sent);
	}

	private void answer(String page, String summary) {
		Map<String, String> fields = new LinkedHashMap<>();
		this.founder.page(page)
			.select("form.step input[type=hidden]")
			.forEach((one) -> fields.put(one.attr("name"), one.val()));
		fields.put("summary", summary);
		fields.put("do", "next");
		assertThat(this.founder.browser()
			.upload(page, fields, "proposal", this.mark + ".pdf", FilesUnderTest.pdf("A plan of " + this.mark))
			.getRedirectedUrl()).isEqualTo(page + "/check");
	}

	private void erase() {
		String page = "/en/account/applications/%s/erase".formatted(this.sent.id());
		assertThat(
				this.founder.browser().submit(this.founder.page(page), page, Map.of("sure", "yes")).getRedirectedUrl())
			.isEqualTo("/en/account");
	}

	private List<String> tables(String words) {
		return this.everywhere.rowsSaying(words)
			.stream()
			.map((row) -> row.substring(0, row.indexOf(':')))
			.distinct()
			.toList();
	}

	private List<String> templates() {
		return this.jdbc.sql(
				"select distinct template from mail.letters where recipient in (?, ?) and (text is not null or template <> 'sign-in')")
			.params(this.founder.who().address().text(), this.editor.who().address().text())
			.query((row, n) -> row.getString(1))
			.list();
	}

	/** How many were begun and sent by anything, which withdrawing does not change. */
	private List<String> figures() {
		String csv = text("/en/admin/champions/%s/statistics.csv".formatted(this.call.slug()));
		return CsvReader.builder()
			.ofNamedCsvRecord(csv)
			.stream()
			.map((row) -> String.join(" ", row.getField("by"), row.getField("code"), row.getField("began"),
					row.getField("sent")))
			.toList();
	}

	private String text(String address) {
		return new String(this.editor.browser().get(address).getContentAsByteArray(),
				java.nio.charset.StandardCharsets.UTF_8);
	}

	private static int status(Person person, String address) {
		return person.browser().get(address).getStatus();
	}

}
