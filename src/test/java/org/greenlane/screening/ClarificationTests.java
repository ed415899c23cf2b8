package org.greenlane.screening;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.Application;
import org.greenlane.applications.SealedVersion;
import org.greenlane.applications.TimeUnderTest;
import org.greenlane.applications.Versions;
import org.greenlane.calls.Call;
import org.greenlane.screening.ScreeningUnderTest.Person;
import org.greenlane.screening.Standing.Asked;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class ClarificationTests {

	private static final String ANSWER = "In euro. Mensah & fils le confirment.";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ScreeningUnderTest scene;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private Standings standings;

	@Autowired
	private SealedAnswers sealed;

	@Autowired
	private SealedAnswerCheck check;

	@Autowired
	private Versions versions;

	@Autowired
	private TimeUnderTest time;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private Call call;

	private Person founder;

	private Person editor;

	private Application sent;

	private String desk;

	@BeforeEach
	void send() {
		this.call = this.scene.call();
		this.founder = this.scene.person(this.mvc);
		this.editor = this.scene.person(this.mvc, Role.EDITOR);
		this.sent = this.scene.sent(this.call, this.founder);
		this.desk = this.scene.path(this.call, this.sent);
		this.scene.close(this.call);
	}

	@AfterEach
	void letTimeGo() {
		this.time.letGo();
	}

	@Test
	void answerIsSealedBesideTheVersionAndTheSecretariatSeesOldBesideNew() {
		SealedVersion version = this.versions.newest(this.sent.id()).orElseThrow();
		String page = ask("summary", 7);
		assertThat(this.scene.letters("clarification-asked", this.founder)).isEqualTo(1);
		assertThat(
				this.jdbc.sql("select html from mail.letters where template = 'clarification-asked' and recipient = ?")
					.param(this.founder.who().address().text())
					.query(String.class)
					.single())
			.contains("Euro or francs? &lt;b&gt;Say&lt;/b&gt;");
		assertThat(this.founder.page("/en/account").select(".asked-notice a").attr("href")).isEqualTo(page);
		assertThat(save(page, ANSWER, "next").getRedirectedUrl()).isEqualTo(page + "/check");
		Document checking = this.founder.page(page + "/check");
		assertThat(checking.select(".before").text()).contains("Nous aidons");
		assertThat(checking.select(".now").text()).contains(ANSWER);
		// What is not sent is the applicants' own.
		assertThat(this.editor.page(this.desk).text()).contains("An answer is begun").doesNotContain("Mensah");
		assertThat(send(page).getRedirectedUrl()).isEqualTo(page);
		assertThat(send(page, checking).getRedirectedUrl()).as("pressed twice").isEqualTo(page);
		assertThat(this.founder.page(page).select("#received")).hasSize(1);
		assertThat(this.scene.letters("clarification-received", this.founder)).isEqualTo(1);
		assertThat(this.scene.letters("clarification-answered", this.editor)).isEqualTo(1);
		Document dossier = this.editor.page(this.desk);
		assertThat(dossier.select(".clarification .before").text()).contains("Nous aidons");
		assertThat(dossier.select(".clarification .now").text()).contains(ANSWER);
		assertThat(dossier.select(".clarification b")).isEmpty();
		SealedVersion after = this.versions.newest(this.sent.id()).orElseThrow();
		assertThat(after.number()).isEqualTo(1);
		assertThat(after.content()).isEqualTo(version.content());
		assertThat(after.answers()).isEqualTo(version.answers());
		SealedAnswer answer = answer(page);
		assertThat(answer.isWhole()).isTrue();
		assertThat(answer.parts().answers()).containsOnlyKeys("summary").containsEntry("summary", List.of(ANSWER));
		assertThat(answer.parts().content()).doesNotContain("Mensah");
		assertThat(events("CLARIFICATION_ASKED")).isEqualTo(1);
		assertThat(events("CLARIFICATION_ANSWERED")).isEqualTo(1);
		assertThat(this.standings.of(this.sent.id()).orElseThrow().clarification()).isEqualTo(Asked.ANSWERED);
	}

	@ParameterizedTest(name = "{0} s after its time: {1}")
	@CsvSource({ "-1, true", "0, true", "1, false" })
	void timeOfItsOwnIsJudgedByTheDatabasesClock(long after, boolean taken) {
		String page = ask("summary", 7);
		save(page, "Written before", "stay");
		Document opened = this.founder.page(page);
		Document checking = this.founder.page(page + "/check");
		this.scene.at(this.call, Duration.ofDays(7).plusSeconds(after));
		if (taken) {
			assertThat(send(page, checking).getStatus()).isEqualTo(302);
			assertThat(answer(page).parts().answers()).containsEntry("summary", List.of("Written before"));
			return;
		}
		assertThat(send(page, checking).getStatus()).isEqualTo(409);
		MockHttpServletResponse late = this.founder.browser()
			.submit(opened, page, Map.of("summary", "Written too late", "do", "next"));
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(Visitor.page(late).select("textarea").text()).isEqualTo("Written too late");
		assertThat(this.sealed.of(id(page))).isEmpty();
		assertThat(this.founder.page(page).select("#overdue")).hasSize(1);
		assertThat(this.founder.page(page).select("textarea").text()).isEqualTo("Written before");
		assertThat(this.editor.page(this.desk).select(".clarification .badge").text()).contains("overdue");
	}

	@Test
	void saveOneSecondLateIsNotTaken() {
		String page = ask("summary", 7);
		Document opened = this.founder.page(page);
		this.scene.at(this.call, Duration.ofDays(7));
		assertThat(this.founder.browser()
			.submit(opened, page, Map.of("summary", "Just in time", "do", "stay"))
			.getStatus()).isEqualTo(302);
		this.scene.at(this.call, Duration.ofDays(7).plusSeconds(1));
		assertThat(this.founder.browser().submit(opened, page, Map.of("summary", "Late", "do", "stay")).getStatus())
			.isEqualTo(409);
		assertThat(this.founder.page(page).select("textarea").text()).isEqualTo("Just in time");
	}

	@Test
	void onlyTheNamedQuestionsAreOpened() {
		String page = ask("summary", 7);
		assertThat(this.founder.page(page).select("form.step .field")).hasSize(1);
		Map<String, String> more = new LinkedHashMap<>(Map.of("was.project-name", "x", "project-name", "Smuggled",
				"summary", ANSWER, "was.summary", "x", "do", "stay"));
		more.put("_csrf", this.founder.browser().token());
		this.founder.browser().post(page, more);
		save(page, ANSWER, "next");
		send(page);
		assertThat(answer(page).parts().answers()).containsOnlyKeys("summary");
		assertThat(this.jdbc
			.sql("select count(*) from screening.answers where application_id = ? and question <> 'summary'")
			.param(this.sent.id())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void wordsAreLimitedAsInTheFormAndNothingTypedIsLost() {
		String page = ask("summary", 7);
		String long_ = "word ".repeat(700).strip();
		MockHttpServletResponse refused = save(page, long_, "next");
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(Visitor.page(refused).select(".error-summary a").attr("href")).isEqualTo("#summary");
		assertThat(Visitor.page(refused).select("textarea").text()).isEqualTo(long_);
		assertThat(this.founder.page(page).select("textarea").text()).as("each save keeps").isEqualTo(long_);
		assertThat(this.founder.browser()
			.post(page + "/send", Map.of("_csrf", this.founder.browser().token(), "revision", "1"))
			.getStatus()).isEqualTo(409);
		assertThat(save(page, "", "next").getStatus()).as("required").isEqualTo(422);
		assertThat(this.sealed.of(id(page))).isEmpty();
	}

	@Test
	void ofTwoWhoAnswerAtOnceTheSecondSeesBoth() {
		String page = ask("summary", 7);
		Document opened = this.founder.page(page);
		save(page, "The first", "stay");
		MockHttpServletResponse second = this.founder.browser()
			.submit(opened, page, Map.of("summary", "The second", "do", "next"));
		assertThat(second.getStatus()).isEqualTo(409);
		assertThat(Visitor.page(second).select(".theirs").text()).contains("The first");
		assertThat(Visitor.page(second).select("textarea").text()).isEqualTo("The second");
		assertThat(this.founder.page(page).select("textarea").text()).isEqualTo("The first");
	}

	@Test
	void otherApplicantsNeverReachIt() {
		String page = ask("summary", 7);
		save(page, ANSWER, "stay");
		Person other = this.scene.person(this.mvc);
		this.scene.at(this.call, Duration.ofHours(-1));
		Application theirs = this.scene.sent(this.call, other);
		this.scene.close(this.call);
		String crossed = page.replace(this.sent.sent().orElseThrow().printed(), theirs.sent().orElseThrow().printed());
		for (String address : List.of(page, page + "/check", page + "/files/" + UUID.randomUUID(), crossed)) {
			assertThat(other.status(address)).as(address).isEqualTo(404);
		}
		for (String act : List.of(page, page + "/send", crossed, crossed + "/send")) {
			assertThat(other.browser()
				.post(act,
						Map.of("_csrf", other.browser().token(), "revision", "1", "summary", "Mine", "was.summary",
								"x"))
				.getStatus()).as(act).isEqualTo(404);
		}
		assertThat(this.editor.status(page)).as("nor does the secretariat write in it").isEqualTo(404);
		assertThat(this.founder.page(page).select("textarea").text()).isEqualTo(ANSWER);
	}

	@Test
	void textOfASessionThatEndedComesBack() {
		String page = ask("summary", 7);
		Visitor browser = this.founder.browser();
		Document opened = this.founder.page(page);
		Map<String, String> fields = Map.of("_csrf", "gone", "summary", ANSWER, "was.summary",
				opened.select("input[name=was.summary]").attr("value"));
		browser.keep(new jakarta.servlet.http.Cookie("SESSION", "none"));
		assertThat(browser.post(page, fields, "Origin", "http://localhost").getStatus()).isEqualTo(403);
		assertThat(browser.cookie("kept-form")).isPresent();
		Visitor again = this.visitors.signIn(this.mvc, this.founder.who().address());
		again.keep(browser.cookie("kept-form").orElseThrow());
		Document restored = Visitor.page(again.get(page));
		assertThat(restored.select("#restored")).hasSize(1);
		assertThat(restored.select("textarea").text()).isEqualTo(ANSWER);
	}

	@Test
	void thereIsOneAtATimeAndNoneTogetherWithAVerdict() {
		String page = ask("summary", 7);
		Document dossier = this.editor.page(this.desk);
		assertThat(dossier.select("#decide, #ask")).isEmpty();
		String seen = this.standings.of(this.sent.id()).orElseThrow().mark();
		String token = this.editor.browser().token();
		assertThat(this.editor.browser()
			.post(this.desk + "/verdict", Map.of("_csrf", token, "seen", seen, "outcome", "eligible"))
			.getStatus()).isEqualTo(409);
		Map<String, String> another = Map.of("_csrf", token, "seen", seen, "message", "Again?", "questions", "summary",
				"due", this.scene.due(this.call, 9));
		assertThat(this.editor.browser().post(this.desk + "/clarifications", another).getStatus()).isEqualTo(409);
		save(page, ANSWER, "next");
		send(page);
		String second = ask("project-name", 9);
		assertThat(second).isNotEqualTo(page);
		this.scene.act(this.editor, this.desk, "/clarifications/" + id(second) + "/close", Map.of());
		assertThat(this.scene.letters("clarification-closed", this.founder)).isEqualTo(1);
		assertThat(this.founder.page(second).select("#closed")).hasSize(1);
		assertThat(this.founder.page(second).select("form.step")).isEmpty();
		assertThat(this.scene.act(this.editor, this.desk, "/verdict", Map.of("outcome", "eligible", "reason", ""))
			.getStatus()).isEqualTo(302);
		assertThat(this.editor.page(this.desk).select("#ask")).isEmpty();
	}

	@Test
	void whatWasWrittenTooLateIsTakenOverWhenItIsAskedAnew() {
		String page = ask("summary", 7);
		save(page, ANSWER, "stay");
		this.scene.at(this.call, Duration.ofDays(8));
		assertThat(
				this.scene.ask(this.editor, this.call, this.sent, "summary", this.scene.due(this.call, 12)).getStatus())
			.isEqualTo(302);
		String anew = this.scene.clarification(this.sent);
		assertThat(anew).isNotEqualTo(page);
		assertThat(this.founder.page(anew).select("textarea").text()).isEqualTo(ANSWER);
	}

	@Test
	void askingIsRefusedWithoutQuestionTextOrTimeToCome() {
		for (Map<String, String> wrong : List.of(Map.of("questions", "none"), Map.of("message", " "),
				Map.of("due", "2027-03-28T02:30"), Map.of("due", this.scene.due(this.call, -1)),
				Map.of("questions", "consent-publish"))) {
			Map<String, String> form = new LinkedHashMap<>(
					Map.of("questions", "summary", "message", "What?", "due", this.scene.due(this.call, 3)));
			form.putAll(wrong);
			MockHttpServletResponse answer = this.scene.act(this.editor, this.desk, "/clarifications", form);
			assertThat(answer.getStatus()).as(wrong.toString()).isEqualTo(422);
			assertThat(Visitor.page(answer).select(".error-summary a")).as(wrong.toString()).isNotEmpty();
		}
		assertThat(this.jdbc.sql("select count(*) from screening.clarifications where application_id = ?")
			.param(this.sent.id())
			.query(Integer.class)
			.single()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update screening.sealed_answers set content = content where application_id = ?",
			"delete from screening.sealed_answers where application_id = ?",
			"update screening.sealed_answers set personal = null, erased_at = now() where application_id = ?" })
	void databaseRefusesToChangeASealedAnswer(String statement) {
		answered();
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql(statement).param(this.sent.id()).update());
	}

	@Test
	void erasureLeavesATombstoneThatTheNightlyCheckAccepts() {
		String page = answered();
		this.scene.act(this.editor, this.desk, "/verdict",
				Map.of("outcome", "ineligible", "reason", "other", "note", "Mensah is our cousin"));
		String everything = """
				select string_agg(t, ' ') from (select to_jsonb(s)::text t from screening.sealed_answers s where application_id = :id
				union all select to_jsonb(c)::text from screening.clarifications c where application_id = :id
				union all select to_jsonb(a)::text from screening.answers a where application_id = :id
				union all select to_jsonb(v)::text from screening.verdicts v where application_id = :id) all_rows""";
		assertThat(this.jdbc.sql(everything).param("id", this.sent.id()).query(String.class).single())
			.contains("Mensah", "cousin", "francs");
		Integer entombed = new TransactionTemplate(this.transactions)
			.execute((status) -> this.sealed.entomb(this.sent.id()));
		assertThat(entombed).isEqualTo(1);
		assertThat(this.jdbc.sql(everything).param("id", this.sent.id()).query(String.class).single())
			.doesNotContain("Mensah", "cousin", "francs");
		assertThat(answer(page).isWhole()).isTrue();
		assertThat(this.check.broken()).isEmpty();
		assertThat(this.standings.of(this.sent.id()).orElseThrow().reason()).contains("other");
	}

	private String answered() {
		String page = ask("summary", 7);
		save(page, ANSWER, "next");
		send(page);
		return page;
	}

	private String ask(String question, int days) {
		assertThat(this.scene.ask(this.editor, this.call, this.sent, question, this.scene.due(this.call, days))
			.getStatus()).isEqualTo(302);
		return this.scene.clarification(this.sent);
	}

	private MockHttpServletResponse save(String page, String answer, String pressed) {
		return this.founder.browser().submit(this.founder.page(page), page, Map.of("summary", answer, "do", pressed));
	}

	private MockHttpServletResponse send(String page) {
		return send(page, this.founder.page(page + "/check"));
	}

	private MockHttpServletResponse send(String page, Document checking) {
		return this.founder.browser().submit(checking, page + "/send", Map.of());
	}

	private SealedAnswer answer(String page) {
		return this.sealed.of(id(page)).orElseThrow();
	}

	private static UUID id(String page) {
		return UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
	}

	private int events(String kind) {
		return this.jdbc.sql("select count(*) from history.events where kind = ? and about = ?")
			.params(kind, this.sent.id().toString())
			.query(Integer.class)
			.single();
	}

}
