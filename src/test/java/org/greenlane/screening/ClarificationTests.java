package org.greenlane.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.SealedVersion;
import org.greenlane.applications.TimeUnderTest;
import org.greenlane.applications.Versions;
import org.greenlane.screening.Standing.Asked;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the secretariat asks of applicants, and how it reads the answer.
 */
@PortalTest
class ClarificationTests {

	private static final String ANSWER = "In euro. Mensah & fils le confirment.";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ScreeningUnderTest scene;

	@Autowired
	private SealedAnswers sealed;

	@Autowired
	private TimeUnderTest time;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Standings standings;

	@Autowired
	private SealedAnswerCheck check;

	@Autowired
	private Versions versions;

	@Autowired
	private PlatformTransactionManager transactions;

	private Exchange exchange;

	@BeforeEach
	void begin() {
		this.exchange = Exchange.begin(this.scene, this.mvc);
	}

	@AfterEach
	void letTimeGo() {
		this.time.letGo();
	}

	@Test
	void answerIsSealedBesideTheVersionAndTheSecretariatSeesOldBesideNew() {
		SealedVersion version = this.versions.newest(this.exchange.sent().id()).orElseThrow();
		String page = this.exchange.ask(7, "summary");
		assertThat(this.scene.letters("clarification-asked", this.exchange.founder())).isEqualTo(1);
		assertThat(
				this.jdbc.sql("select html from mail.letters where template = 'clarification-asked' and recipient = ?")
					.param(this.exchange.founder().who().address().text())
					.query(String.class)
					.single())
			.contains("Euro or francs? &lt;b&gt;Say&lt;/b&gt;");
		assertThat(this.exchange.founder().page("/en/account").select(".asked-notice a").attr("href")).isEqualTo(page);
		assertThat(this.exchange.save(page, ANSWER, "next").getRedirectedUrl()).isEqualTo(page + "/check");
		Document checking = this.exchange.founder().page(page + "/check");
		assertThat(checking.select(".before").text()).contains("Nous aidons");
		assertThat(checking.select(".now").text()).contains(ANSWER);
		// What is not sent is the applicants' own.
		assertThat(this.exchange.editor().page(this.exchange.desk()).text()).contains("An answer is begun")
			.doesNotContain("Mensah");
		assertThat(this.exchange.send(page).getRedirectedUrl()).isEqualTo(page);
		assertThat(this.exchange.send(page, checking).getRedirectedUrl()).as("pressed twice").isEqualTo(page);
		assertThat(this.exchange.founder().page(page).select("#received")).hasSize(1);
		assertThat(this.scene.letters("clarification-received", this.exchange.founder())).isEqualTo(1);
		assertThat(this.scene.letters("clarification-answered", this.exchange.editor())).isEqualTo(1);
		Document dossier = this.exchange.editor().page(this.exchange.desk());
		assertThat(dossier.select(".clarification .before").text()).contains("Nous aidons");
		assertThat(dossier.select(".clarification .now").text()).contains(ANSWER);
		assertThat(dossier.select(".clarification b")).isEmpty();
		SealedVersion after = this.versions.newest(this.exchange.sent().id()).orElseThrow();
		assertThat(after.number()).isEqualTo(1);
		assertThat(after.content()).isEqualTo(version.content());
		assertThat(after.answers()).isEqualTo(version.answers());
		SealedAnswer answer = answer(page);
		assertThat(answer.isWhole()).isTrue();
		assertThat(answer.parts().answers()).containsOnlyKeys("summary").containsEntry("summary", List.of(ANSWER));
		assertThat(answer.parts().content()).doesNotContain("Mensah");
		assertThat(events("CLARIFICATION_ASKED")).isEqualTo(1);
		assertThat(events("CLARIFICATION_ANSWERED")).isEqualTo(1);
		assertThat(this.standings.of(this.exchange.sent().id()).orElseThrow().clarification())
			.isEqualTo(Asked.ANSWERED);
	}

	@Test
	void thereIsOneAtATimeAndNoneTogetherWithAVerdict() {
		String page = this.exchange.ask(7, "summary");
		Document dossier = this.exchange.editor().page(this.exchange.desk());
		assertThat(dossier.select("#decide, #ask")).isEmpty();
		String seen = this.standings.of(this.exchange.sent().id()).orElseThrow().mark();
		String token = this.exchange.editor().browser().token();
		assertThat(this.exchange.editor()
			.browser()
			.post(this.exchange.desk() + "/verdict", Map.of("_csrf", token, "seen", seen, "outcome", "eligible"))
			.getStatus()).isEqualTo(409);
		Map<String, String> another = Map.of("_csrf", token, "seen", seen, "message", "Again?", "questions", "summary",
				"due", this.scene.due(this.exchange.call(), 9));
		assertThat(this.exchange.editor().browser().post(this.exchange.desk() + "/clarifications", another).getStatus())
			.isEqualTo(409);
		this.exchange.save(page, ANSWER, "next");
		this.exchange.send(page);
		String second = this.exchange.ask(9, "project-name");
		assertThat(second).isNotEqualTo(page);
		this.scene.act(this.exchange.editor(), this.exchange.desk(),
				"/clarifications/" + Exchange.id(second) + "/close", Map.of());
		assertThat(this.scene.letters("clarification-closed", this.exchange.founder())).isEqualTo(1);
		assertThat(this.exchange.founder().page(second).select("#closed")).hasSize(1);
		assertThat(this.exchange.founder().page(second).select("form.step")).isEmpty();
		assertThat(this.scene
			.act(this.exchange.editor(), this.exchange.desk(), "/verdict", Map.of("outcome", "eligible", "reason", ""))
			.getStatus()).isEqualTo(302);
		assertThat(this.exchange.editor().page(this.exchange.desk()).select("#ask")).isEmpty();
	}

	@Test
	void askingIsRefusedWithoutQuestionTextOrTimeToCome() {
		for (Map<String, String> wrong : List.of(Map.of("questions", "none"), Map.of("message", " "),
				Map.of("due", "2027-03-28T02:30"), Map.of("due", this.scene.due(this.exchange.call(), -1)),
				Map.of("questions", "consent-publish"))) {
			Map<String, String> form = new LinkedHashMap<>(
					Map.of("questions", "summary", "message", "What?", "due", this.scene.due(this.exchange.call(), 3)));
			form.putAll(wrong);
			MockHttpServletResponse answer = this.scene.act(this.exchange.editor(), this.exchange.desk(),
					"/clarifications", form);
			assertThat(answer.getStatus()).as(wrong.toString()).isEqualTo(422);
			assertThat(Visitor.page(answer).select(".error-summary a")).as(wrong.toString()).isNotEmpty();
		}
		assertThat(this.jdbc.sql("select count(*) from screening.clarifications where application_id = ?")
			.param(this.exchange.sent().id())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void erasureLeavesATombstoneThatTheNightlyCheckAccepts() {
		String page = this.exchange.ask(7, "summary");
		this.exchange.save(page, ANSWER, "next");
		this.exchange.send(page);
		this.scene.act(this.exchange.editor(), this.exchange.desk(), "/verdict",
				Map.of("outcome", "ineligible", "reason", "other", "note", "Mensah is our cousin"));
		String everything = """
				select string_agg(t, ' ') from (select to_jsonb(s)::text t from screening.sealed_answers s where application_id = :id
				union all select to_jsonb(c)::text from screening.clarifications c where application_id = :id
				union all select to_jsonb(a)::text from screening.answers a where application_id = :id
				union all select to_jsonb(v)::text from screening.verdicts v where application_id = :id) all_rows""";
		assertThat(this.jdbc.sql(everything).param("id", this.exchange.sent().id()).query(String.class).single())
			.contains("Mensah", "cousin", "francs");
		Integer entombed = new TransactionTemplate(this.transactions)
			.execute((status) -> this.sealed.entomb(this.exchange.sent().id()));
		assertThat(entombed).isEqualTo(1);
		assertThat(this.jdbc.sql(everything).param("id", this.exchange.sent().id()).query(String.class).single())
			.doesNotContain("Mensah", "cousin", "francs");
		assertThat(answer(page).isWhole()).isTrue();
		assertThat(this.check.broken()).isEmpty();
		assertThat(this.standings.of(this.exchange.sent().id()).orElseThrow().reason()).contains("other");
	}

	private SealedAnswer answer(String page) {
		return this.sealed.of(Exchange.id(page)).orElseThrow();
	}

	private int events(String kind) {
		return this.jdbc.sql("select count(*) from history.events where kind = ? and about = ?")
			.params(kind, this.exchange.sent().id().toString())
			.query(Integer.class)
			.single();
	}

}
