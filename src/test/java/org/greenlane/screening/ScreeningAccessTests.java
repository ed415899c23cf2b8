package org.greenlane.screening;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Role;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationFixtures;
import org.greenlane.applications.TimeUnderTest;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallFixtures;
import org.greenlane.screening.ScreeningUnderTest.Person;
import org.greenlane.screening.Standing.State;
import org.greenlane.web.NotFoundException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who sees what of screening: the secretariat, whoever is party to the call, applicants.
 */
@PortalTest
class ScreeningAccessTests {

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

	private Exchange exchange;

	private Person approver;

	@BeforeEach
	void begin() {
		this.exchange = Exchange.begin(this.scene, this.mvc);
		this.approver = this.scene.person(this.mvc, Role.APPROVER);
	}

	@AfterEach
	void letTimeGo() {
		this.time.letGo();
	}

	@Test
	void whoeverAppliedOrCollaboratesInTheCallSeesAndScreensNothingInIt() {
		Person owner = this.scene.person(this.mvc, Role.EDITOR, Role.APPROVER);
		Person helper = this.scene.person(this.mvc, Role.EDITOR, Role.APPROVER);
		this.scene.at(this.exchange.call(), Duration.ofHours(-1));
		Application other = this.scene.sent(this.exchange.call(), owner);
		invite(other, helper, true);
		this.scene.close(this.exchange.call());
		this.exchange.decide("ineligible", "size", "");
		String seen = standing().mark();
		String desk = this.exchange.desk();
		for (Person party : List.of(owner, helper)) {
			for (String address : List.of(desk, desk + "?version=1", this.scene.path(this.exchange.call(), other),
					desk + "/files/" + UUID.randomUUID(),
					desk.replaceAll("[^/]+$", this.exchange.sent().id().toString()))) {
				assertThat(party.status(address)).as(address).isEqualTo(403);
				assertThat(this.exchange.editor().status(address)).as("others: " + address).isNotEqualTo(403);
			}
			for (String act : List.of("/verdict", "/confirm", "/send-back", "/reopen", "/clarifications",
					"/clarifications/" + UUID.randomUUID() + "/close")) {
				assertThat(party.browser()
					.post(desk + act,
							Map.of("_csrf", party.browser().token(), "seen", seen, "outcome", "eligible", "why",
									"Mine is better", "message", "Well?", "questions", "summary", "due",
									this.scene.due(this.exchange.call(), 3)))
					.getStatus()).as(act).isEqualTo(403);
			}
			// Past the pages, too.
			assertThatExceptionOfType(PartyToCall.class)
				.isThrownBy(() -> this.screening.confirm(this.exchange.sent().id(), seen, party.who()));
		}
		assertThat(standing().mark()).isEqualTo(seen);
		assertThat(this.scene.act(this.approver, desk, "/confirm", Map.of()).getStatus()).isEqualTo(302);
	}

	@Test
	void invitationThatNobodyTookUpKeepsNobodyAwayNorDoesAnotherCall() {
		Person owner = this.scene.person(this.mvc, Role.EDITOR);
		Person invited = this.scene.person(this.mvc, Role.EDITOR);
		this.scene.at(this.exchange.call(), Duration.ofHours(-1));
		invite(this.scene.sent(this.exchange.call(), owner), invited, false);
		this.scene.close(this.exchange.call());
		assertThat(invited.status(this.exchange.desk())).isEqualTo(200);
		this.time.letGo();
		Call another = this.scene.call();
		Application elsewhere = this.scene.sent(another, this.exchange.founder());
		assertThat(owner.status(this.scene.path(another, elsewhere))).isEqualTo(200);
	}

	@Test
	void applicantsAreToldNothingOfAVerdict() {
		List<String> pages = List.of(this.exchange.mine(), this.exchange.mine() + "/print", "/en/account",
				"/en/champions/%s/apply/%s".formatted(this.exchange.call().slug(), this.exchange.sent().id()));
		List<String> before = pages.stream()
			.map((page) -> this.exchange.founder().page(page).select("main").text())
			.toList();
		this.exchange.decide("ineligible", "geography", "Wrong economy");
		this.scene.act(this.approver, this.exchange.desk(), "/confirm", Map.of());
		assertThat(standing().state()).isEqualTo(State.INELIGIBLE);
		assertThat(pages.stream().map((page) -> this.exchange.founder().page(page).select("main").text()).toList())
			.isEqualTo(before);
		assertThat(before.getFirst()).contains("Now: The secretariat checks");
		assertThat(this.jdbc.sql("select count(*) from mail.letters where recipient = ?")
			.param(this.exchange.founder().who().address().text())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void draftIsThereAndDoesNotSayWhatStandsInIt() {
		this.scene.at(this.exchange.call(), Duration.ofHours(-1));
		UUID draft = this.applications.complete(this.exchange.call(), this.exchange.founder().who());
		this.scene.close(this.exchange.call());
		assertThat(this.exchange.founder()
			.page("/en/champions/%s/apply/%s/check".formatted(this.exchange.call().slug(), draft))
			.text()).contains("Atelier Koffi");
		String page = "/en/admin/champions/%s/applications/%s".formatted(this.exchange.call().slug(), draft);
		assertThat(this.exchange.editor().page(page).select("main").text())
			.contains(this.exchange.founder().who().address().text())
			.doesNotContain("Koffi");
		assertThat(this.exchange.editor()
			.browser()
			.get(page.replace(draft.toString(), this.exchange.sent().id().toString()))
			.getRedirectedUrl()).isEqualTo(this.exchange.desk());
	}

	@Test
	void pageShowsWhatOtherModulesKnowAndTheListLeadsToIt() {
		this.scene.at(this.exchange.call(), Duration.ofHours(-1));
		Application alike = this.scene.sent(this.exchange.call(), this.scene.person(this.mvc));
		this.scene.close(this.exchange.call());
		String theirs = this.scene.path(this.exchange.call(), alike);
		assertThat(this.exchange.editor().page(this.exchange.desk()).select("#alike a").eachAttr("href"))
			.containsExactly(theirs);
		String list = theirs.substring(0, theirs.lastIndexOf('/'));
		assertThat(this.exchange.editor().page(list).select("td a, th a").eachAttr("href")).contains(theirs,
				this.exchange.desk());
		assertThat(this.exchange.editor().page(theirs).select("nav a[href=" + list + "]")).isNotEmpty();
	}

	@Test
	void erasedApplicationIsNotThereForItsApplicantsAndSaysNothingToTheSecretariat(@Autowired Answering answering) {
		String asked = this.exchange.ask(7, "summary");
		this.exchange.save(asked, "By Koffi", "stay");
		assertThat(this.exchange.editor().page(this.exchange.desk()).select("main").text()).contains("Koffi", "francs",
				this.exchange.founder().who().address().text());
		String erase = "/en/account/applications/%s/erase".formatted(this.exchange.sent().id());
		this.exchange.founder().browser().submit(this.exchange.founder().page(erase), erase, Map.of("sure", "yes"));
		for (String act : List.of("", "/send")) {
			assertThat(this.exchange.founder()
				.browser()
				.post(asked + act, this.exchange.founder().form("revision", "1"))
				.getStatus()).as(act).isEqualTo(404);
		}
		// As of somebody who had the page open.
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(
				() -> answering.send(this.exchange.sent().id(), Exchange.id(asked), 1, this.exchange.founder().who()));
		Document page = this.exchange.editor().page(this.exchange.desk());
		assertThat(page.select("main").text()).contains("was erased").doesNotContain("Koffi", "francs");
		assertThat(page.select("#screening form, .clarification form, #ask")).isEmpty();
		assertThat(this.exchange.editor()
			.browser()
			.post(this.exchange.desk() + "/verdict",
					Map.of("_csrf", this.exchange.editor().browser().token(), "seen", standing().mark(), "outcome",
							"eligible"))
			.getStatus()).isEqualTo(404);
	}

	@Test
	void applicationOfAnotherCallOrNoneIsNotFound() {
		Call another = this.calls.call(java.time.Instant.now(), java.time.Instant.now().plus(Duration.ofDays(2)));
		assertThat(this.exchange.editor().status(this.scene.path(another, this.exchange.sent()))).isEqualTo(404);
		assertThat(this.exchange.editor()
			.status(this.scene.path(this.exchange.call(), this.exchange.sent()).replaceAll("[^/]+$", "K7MX-4PR5")))
			.isEqualTo(404);
		assertThat(this.exchange.editor().status(this.exchange.desk() + "?version=7")).isEqualTo(404);
		assertThat(this.exchange.editor().status(this.exchange.desk())).isEqualTo(200);
		assertThat(this.exchange.founder().status(this.exchange.desk())).isEqualTo(403);
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

	private Standing standing() {
		return this.standings.of(this.exchange.sent().id()).orElseThrow();
	}

}
