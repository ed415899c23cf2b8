package org.greenlane.screening;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationFixtures;
import org.greenlane.applications.TimeUnderTest;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallFacts;
import org.greenlane.calls.CallFixtures;
import org.greenlane.calls.RuleKind;
import org.greenlane.screening.ScreeningUnderTest.Person;
import org.greenlane.screening.Standing.State;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class ScreeningTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ScreeningUnderTest scene;

	@Autowired
	private ApplicationFixtures applications;

	@Autowired
	private CallFixtures calls;

	@Autowired
	private Screening screening;

	@Autowired
	private Standings standings;

	@Autowired
	private TimeUnderTest time;

	@Autowired
	private JdbcClient jdbc;

	private Call call;

	private Person founder;

	private Person editor;

	private Person approver;

	private Application sent;

	private String path;

	@BeforeEach
	void send() {
		this.call = this.scene.call();
		this.founder = this.scene.person(this.mvc);
		this.editor = this.scene.person(this.mvc, Role.EDITOR);
		this.approver = this.scene.person(this.mvc, Role.APPROVER);
		this.sent = this.scene.sent(this.call, this.founder);
		this.path = this.scene.path(this.call, this.sent);
		this.scene.close(this.call);
	}

	@AfterEach
	void letTimeGo() {
		this.time.letGo();
	}

	@Test
	void editorDecidesThatAnApplicationIsEligible() {
		assertThat(decide("eligible", "", "Checked the register.").getRedirectedUrl()).isEqualTo(this.path);
		assertThat(standing().state()).isEqualTo(State.ELIGIBLE);
		Document page = this.editor.page(this.path);
		assertThat(page.select("#stands").text()).contains("eligible", "version 1", "Checked the register.",
				this.editor.who().address().text());
		assertThat(page.select("#decide")).isEmpty();
	}

	@Test
	void ineligibleHoldsOnceAnotherPersonConfirmsIt() {
		assertThat(decide("ineligible", "", "").getStatus()).isEqualTo(422);
		assertThat(decide("ineligible", "other", " ").getStatus()).isEqualTo(422);
		assertThat(standing().state()).isEqualTo(State.PENDING);
		assertThat(decide("ineligible", "geography", "").getStatus()).isEqualTo(302);
		assertThat(standing().state()).isEqualTo(State.PROPOSED);
		assertThat(this.standings.unsettled(this.call.id())).extracting(Standing::application)
			.containsExactly(this.sent.id());
		// An editor is no approver, whoever proposed it.
		assertThat(this.editor.browser()
			.post(this.path + "/confirm", this.editor.form("seen", standing().mark()))
			.getStatus()).isEqualTo(403);
		assertThat(this.scene.act(this.approver, this.path, "/confirm", Map.of()).getStatus()).isEqualTo(302);
		assertThat(standing().state()).isEqualTo(State.INELIGIBLE);
		assertThat(standing().reason()).contains("geography");
		assertThat(this.standings.unsettled(this.call.id())).isEmpty();
	}

	@Test
	void nobodyConfirmsTheirOwnProposal() {
		assertThat(this.scene
			.act(this.approver, this.path, "/verdict", Map.of("outcome", "ineligible", "reason", "size", "note", ""))
			.getStatus()).isEqualTo(302);
		assertThat(this.approver.page(this.path).select("#confirm")).isEmpty();
		MockHttpServletResponse own = this.approver.browser()
			.post(this.path + "/confirm", this.approver.form("seen", standing().mark()));
		assertThat(own.getStatus()).isEqualTo(409);
		assertThat(standing().state()).isEqualTo(State.PROPOSED);
		Person second = this.scene.person(this.mvc, Role.APPROVER);
		assertThat(this.scene.act(second, this.path, "/confirm", Map.of()).getStatus()).isEqualTo(302);
		assertThat(standing().state()).isEqualTo(State.INELIGIBLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "outcome, reason) values (:a, 1, :by, now(), 'INELIGIBLE', null)",
			"outcome, reason) values (:a, 1, :by, now(), 'ELIGIBLE', 'size')",
			"outcome, reason, confirmed_by, confirmed_at) values (:a, 1, :by, now(), 'INELIGIBLE', 'size', :by, now())",
			"outcome, reason) values (:a, 1, :by, now(), 'INELIGIBLE', 'a feeling')" })
	void databaseItselfRefusesIneligibleWithoutAReasonAndTwoPeople(String rest) {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc
				.sql("insert into screening.verdicts (application_id, number, decided_by, decided_at, " + rest)
				.param("a", this.sent.id())
				.param("by", this.editor.who().id())
				.update())
			.withStackTraceContaining("verdicts_");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update screening.verdicts set reason = 'scope' where application_id = ?",
			"update screening.verdicts set note = 'another' where application_id = ?",
			"update screening.verdicts set confirmed_by = decided_by, confirmed_at = now() where application_id = ?",
			"delete from screening.verdicts where application_id = ?" })
	void verdictIsSaidOnceAndNeverGoes(String statement) {
		decide("ineligible", "size", "Has 400 people");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql(statement).param(this.sent.id()).update());
		assertThat(standing().state()).isEqualTo(State.PROPOSED);
	}

	@Test
	void laterVersionIsScreenedAgainAndTheOldVerdictStaysReadable() {
		decide("eligible", "", "As it was");
		this.scene.at(this.call, Duration.ofHours(-1));
		this.applications.write(this.sent.id(), Map.of("project-name", List.of("Renamed")), this.founder.who());
		this.applications.send(this.sent.id(), this.founder.who());
		assertThat(standing().version()).isEqualTo(2);
		assertThat(standing().state()).isEqualTo(State.STALE);
		assertThat(this.standings.unsettled(this.call.id())).hasSize(1);
		this.scene.close(this.call);
		Document page = this.editor.page(this.path);
		assertThat(page.select("#earlier").text()).contains("version 1", "As it was");
		assertThat(page.select(".told").text()).contains("Renamed");
		assertThat(this.editor.page(this.path + "?version=1").select(".told").text()).contains("Atelier Koffi")
			.doesNotContain("Renamed");
		decide("eligible", "", "As it is");
		assertThat(standing().state()).isEqualTo(State.ELIGIBLE);
	}

	@ParameterizedTest(name = "{0} s after the deadline: {1}")
	@CsvSource({ "-86400, false", "1799, false", "1800, false", "1801, true" })
	void decidingBeginsWhenNothingCanBeSentAnyMore(long after, boolean possible) {
		String seen = standing().mark();
		this.scene.at(this.call, Duration.ofSeconds(after));
		// Looking is possible all the time.
		assertThat(this.editor.page(this.path).select(".told").text()).contains("Atelier Koffi");
		assertThat(this.editor.browser()
			.post(this.path + "/verdict",
					Map.of("_csrf", this.editor.browser().token(), "seen", seen, "outcome", "eligible"))
			.getStatus()).isEqualTo(possible ? 302 : 409);
	}

	@Test
	void nothingIsDecidedOnceJudgingHasBegun() {
		decide("eligible", "", "");
		String seen = standing().mark();
		this.calls.facts(this.call,
				new CallFacts(null, this.call.deadline().at().minus(Duration.ofDays(40)), null, null, null));
		assertThat(this.editor.page(this.path).select("details.because")).isEmpty();
		MockHttpServletResponse late = this.editor.browser()
			.post(this.path + "/reopen",
					Map.of("_csrf", this.editor.browser().token(), "seen", seen, "why", "A second thought"));
		assertThat(late.getStatus()).isEqualTo(409);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(
				"update screening.verdicts set ended_by = decided_by, ended_at = now(), ended_how = 'REOPENED' where application_id = ?")
			.param(this.sent.id())
			.update()).withStackTraceContaining("Judging has begun");
		assertThat(standing().state()).isEqualTo(State.ELIGIBLE);
	}

	@Test
	void ofTwoWhoDecideAtOnceTheSecondSeesBoth() {
		Person second = this.scene.person(this.mvc, Role.EDITOR);
		Document opened = second.page(this.path);
		decide("ineligible", "duplicate", "The same as another");
		MockHttpServletResponse late = second.browser()
			.submit(opened, this.path + "/verdict",
					Map.of("outcome", "eligible", "reason", "", "note", "A careful note"));
		assertThat(late.getStatus()).isEqualTo(409);
		Document page = Visitor.page(late);
		assertThat(page.select("#yours").text()).contains("eligible", "A careful note");
		assertThat(page.select("#theirs").text()).contains("The same as another", this.editor.who().address().text());
		assertThat(standing().state()).isEqualTo(State.PROPOSED);
	}

	@Test
	void everyDecisionIsOneRowInTheRecordThatNamesNoValue() {
		decide("ineligible", "size", "Secret note on Koffi");
		this.scene.act(this.approver, this.path, "/send-back", Map.of("why", "Look again"));
		assertThat(standing().state()).isEqualTo(State.PENDING);
		decide("ineligible", "scope", "");
		this.scene.act(this.approver, this.path, "/confirm", Map.of());
		assertThat(this.scene.act(this.editor, this.path, "/reopen", Map.of("why", "They called")).getStatus())
			.isEqualTo(302);
		decide("eligible", "", "");
		assertThat(this.jdbc.sql("""
				select details ->> 'from' || ' ' || (details ->> 'to') || ' ' || coalesce(details ->> 'reason', '')
				from history.events where kind = 'SCREENED' and about = ? order by id""")
			.param(this.sent.id().toString())
			.query(String.class)
			.list()).containsExactly("pending proposed size", "proposed pending size", "pending proposed scope",
					"proposed ineligible scope", "ineligible pending scope", "pending eligible ");
		assertThat(this.jdbc
			.sql("select count(*) from history.events where kind = 'SCREENED' and about = ? and person = ?")
			.params(this.sent.id().toString(), this.approver.who().id())
			.query(Integer.class)
			.single()).isEqualTo(2);
		assertThat(this.jdbc.sql("""
				select (select count(*) from history.events e where e::text like '%Koffi%')
					+ (select count(*) from history.traces t where t::text like '%Koffi%')
					+ (select count(*) from history.changes c where c.table_name like 'screening.%')""")
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.jdbc
			.sql("select count(*) from history.traces where row_key = ? and table_name = 'screening.verdicts'")
			.param(this.sent.id().toString())
			.query(Integer.class)
			.single()).isPositive();
		assertThat(this.editor.page(this.path).select("#acts li").eachText()).anyMatch(
				(line) -> line.contains("to be screened → proposed as not eligible") && line.contains("Too large"));
	}

	@Test
	void whoeverAppliedOrCollaboratesInTheCallSeesAndScreensNothingInIt() {
		Person owner = this.scene.person(this.mvc, Role.EDITOR, Role.APPROVER);
		Person helper = this.scene.person(this.mvc, Role.EDITOR);
		Person invited = this.scene.person(this.mvc, Role.EDITOR);
		this.scene.at(this.call, Duration.ofHours(-1));
		Application other = this.scene.sent(this.call, owner);
		invite(other, helper, true);
		invite(other, invited, false);
		this.scene.close(this.call);
		String seen = standing().mark();
		for (Person party : List.of(owner, helper)) {
			for (String address : List.of(this.path, this.scene.path(this.call, other),
					this.path + "/files/" + UUID.randomUUID())) {
				assertThat(party.status(address)).isEqualTo(403);
			}
			assertThat(party.browser()
				.post(this.path + "/verdict",
						Map.of("_csrf", party.browser().token(), "seen", seen, "outcome", "eligible"))
				.getStatus()).isEqualTo(403);
			assertThatExceptionOfType(PartyToCall.class)
				.isThrownBy(() -> this.screening.decide(this.sent.id(), seen, Optional.empty(), "", party.who()));
		}
		assertThat(standing().state()).isEqualTo(State.PENDING);
		// An invitation that nobody took up keeps nobody away.
		assertThat(invited.status(this.path)).isEqualTo(200);
		// In another call they are like anybody else.
		this.time.letGo();
		Call another = this.scene.call();
		Application elsewhere = this.scene.sent(another, this.founder);
		assertThat(owner.status(this.scene.path(another, elsewhere))).isEqualTo(200);
	}

	private void invite(Application to, Person whom, boolean joined) {
		this.jdbc
			.sql("""
					insert into applications.collaborators (application_id, address, language, invited_by, invited_at, person_id, joined_at)
					values (:id, :address, 'en', :person, now(), case when :joined then :person end, case when :joined then now() end)""")
			.param("id", to.id())
			.param("address", whom.who().address().text())
			.param("person", whom.who().id())
			.param("joined", joined)
			.update();
	}

	@Test
	void withdrawnApplicationIsNotScreened() {
		this.founder.browser()
			.submit(this.founder.page(mine() + "/withdraw"), mine() + "/withdraw", Map.of("why", "A mistake"));
		Document page = this.editor.page(this.path);
		assertThat(page.select("#decide")).isEmpty();
		assertThat(page.text()).contains("A mistake");
		assertThat(this.editor.browser()
			.post(this.path + "/verdict",
					Map.of("_csrf", this.editor.browser().token(), "seen", standing().mark(), "outcome", "eligible"))
			.getStatus()).isEqualTo(409);
		assertThat(this.standings.unsettled(this.call.id())).isEmpty();
	}

	@Test
	void applicantsAreToldNothingOfAVerdict() {
		List<String> pages = List.of(mine(), mine() + "/print", "/en/account",
				"/en/champions/%s/apply/%s".formatted(this.call.slug(), this.sent.id()));
		List<String> before = pages.stream().map((page) -> this.founder.page(page).select("main").text()).toList();
		decide("ineligible", "geography", "Wrong economy");
		this.scene.act(this.approver, this.path, "/confirm", Map.of());
		assertThat(standing().state()).isEqualTo(State.INELIGIBLE);
		assertThat(pages.stream().map((page) -> this.founder.page(page).select("main").text()).toList())
			.isEqualTo(before);
		assertThat(before.getFirst()).contains("Now: The secretariat checks");
		assertThat(this.jdbc.sql("select count(*) from mail.letters where recipient = ?")
			.param(this.founder.who().address().text())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void draftIsThereAndDoesNotSayWhatStandsInIt() {
		this.scene.at(this.call, Duration.ofHours(-1));
		UUID draft = this.applications.complete(this.call, this.founder.who());
		this.scene.close(this.call);
		assertThat(this.founder.page("/en/champions/%s/apply/%s/check".formatted(this.call.slug(), draft)).text())
			.contains("Atelier Koffi");
		String page = "/en/admin/champions/%s/applications/%s".formatted(this.call.slug(), draft);
		assertThat(this.editor.page(page).select("main").text()).contains(this.founder.who().address().text())
			.doesNotContain("Koffi");
		assertThat(
				this.editor.browser().get(page.replace(draft.toString(), this.sent.id().toString())).getRedirectedUrl())
			.isEqualTo(this.path);
	}

	@Test
	void applicationOfAnotherCallOrNoneIsNotFound() {
		Call another = this.calls.call(java.time.Instant.now(), java.time.Instant.now().plus(Duration.ofDays(2)));
		assertThat(this.editor.status(this.scene.path(another, this.sent))).isEqualTo(404);
		assertThat(this.editor.status(this.scene.path(this.call, this.sent).replaceAll("[^/]*$", "K7MX-4PR5")))
			.isEqualTo(404);
		assertThat(this.editor.status(this.path + "?version=7")).isEqualTo(404);
		assertThat(this.editor.status(this.path)).isEqualTo(200);
		assertThat(this.founder.status(this.path)).isEqualTo(403);
	}

	@ParameterizedTest
	@EnumSource(RuleKind.class)
	void everyRuleIsAReason(RuleKind kind) {
		assertThat(ReasonCode.valueOf(kind.name()).slug()).isEqualTo(kind.slug());
	}

	private MockHttpServletResponse decide(String outcome, String reason, String note) {
		return this.scene.act(this.editor, this.path, "/verdict",
				Map.of("outcome", outcome, "reason", reason, "note", note));
	}

	private Standing standing() {
		return this.standings.of(this.sent.id()).orElseThrow();
	}

	private String mine() {
		return "/en/applications/" + this.sent.sent().orElseThrow();
	}

}
