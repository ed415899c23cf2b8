package org.greenlane.screening;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Role;
import org.greenlane.applications.ApplicationFixtures;
import org.greenlane.applications.TimeUnderTest;
import org.greenlane.calls.CallFacts;
import org.greenlane.calls.CallFixtures;
import org.greenlane.screening.ScreeningUnderTest.Person;
import org.greenlane.screening.Standing.State;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * On which version and in which phase something is decided.
 */
@PortalTest
class ScreeningTimeTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ScreeningUnderTest scene;

	@Autowired
	private ApplicationFixtures applications;

	@Autowired
	private CallFixtures calls;

	@Autowired
	private Standings standings;

	@Autowired
	private TimeUnderTest time;

	@Autowired
	private JdbcClient jdbc;

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
	void laterVersionIsScreenedAgainAndTheOldVerdictStaysReadable() {
		this.exchange.decide("eligible", "", "As it was");
		amend("Renamed");
		assertThat(standing().version()).isEqualTo(2);
		assertThat(standing().state()).isEqualTo(State.STALE);
		assertThat(this.standings.unsettled(this.exchange.call().id())).hasSize(1);
		Document page = this.exchange.editor().page(this.exchange.desk());
		assertThat(page.select("#earlier").text()).contains("version 1", "As it was");
		assertThat(page.select(".told").text()).contains("Renamed");
		assertThat(this.exchange.editor().page(this.exchange.desk() + "?version=1").select(".told").text())
			.contains("Atelier Koffi")
			.doesNotContain("Renamed");
		this.exchange.decide("eligible", "", "As it is");
		assertThat(standing().state()).isEqualTo(State.ELIGIBLE);
	}

	@Test
	void whatWasReadOfAnEarlierVersionDecidesNothing() {
		Person approver = this.scene.person(this.mvc, Role.APPROVER);
		Document read = this.exchange.editor().page(this.exchange.desk());
		amend("Renamed");
		assertThat(this.exchange.editor()
			.browser()
			.submit(read, this.exchange.desk() + "/verdict", Map.of("outcome", "eligible", "reason", ""))
			.getStatus()).isEqualTo(409);
		assertThat(standing().state()).isEqualTo(State.PENDING);
		this.exchange.decide("ineligible", "size", "");
		Document proposed = approver.page(this.exchange.desk());
		amend("Renamed again");
		assertThat(approver.browser().submit(proposed, this.exchange.desk() + "/confirm", Map.of()).getStatus())
			.isEqualTo(409);
		assertThat(standing().state()).isEqualTo(State.STALE);
	}

	@ParameterizedTest(name = "{0} s after the deadline: {1}")
	@CsvSource({ "-86400, false", "1799, false", "1800, false", "1801, true" })
	void decidingBeginsWhenNothingCanBeSentAnyMore(long after, boolean possible) {
		String seen = standing().mark();
		this.scene.at(this.exchange.call(), Duration.ofSeconds(after));
		// Looking is possible all the time.
		assertThat(this.exchange.editor().page(this.exchange.desk()).select(".told").text()).contains("Atelier Koffi");
		assertThat(this.exchange.editor()
			.browser()
			.post(this.exchange.desk() + "/verdict",
					Map.of("_csrf", this.exchange.editor().browser().token(), "seen", seen, "outcome", "eligible"))
			.getStatus()).isEqualTo(possible ? 302 : 409);
	}

	@Test
	void nothingIsDecidedOnceJudgingHasBegun() {
		this.exchange.decide("eligible", "", "");
		String seen = standing().mark();
		this.calls.facts(this.exchange.call(),
				new CallFacts(null, this.exchange.call().deadline().at().minus(Duration.ofDays(40)), null, null, null));
		assertThat(this.exchange.editor().page(this.exchange.desk()).select("details.because")).isEmpty();
		MockHttpServletResponse late = this.exchange.editor()
			.browser()
			.post(this.exchange.desk() + "/reopen",
					Map.of("_csrf", this.exchange.editor().browser().token(), "seen", seen, "why", "A second thought"));
		assertThat(late.getStatus()).isEqualTo(409);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(
				"update screening.verdicts set ended_by = decided_by, ended_at = now(), ended_how = 'REOPENED' where application_id = ?")
			.param(this.exchange.sent().id())
			.update()).withStackTraceContaining("Judging has begun");
		assertThat(standing().state()).isEqualTo(State.ELIGIBLE);
	}

	@Test
	void withdrawnApplicationIsNotScreened() {
		this.exchange.founder()
			.browser()
			.submit(this.exchange.founder().page(this.exchange.mine() + "/withdraw"),
					this.exchange.mine() + "/withdraw", Map.of("why", "A mistake"));
		Document page = this.exchange.editor().page(this.exchange.desk());
		assertThat(page.select("#decide")).isEmpty();
		assertThat(page.text()).contains("A mistake");
		assertThat(this.exchange.editor()
			.browser()
			.post(this.exchange.desk() + "/verdict",
					Map.of("_csrf", this.exchange.editor().browser().token(), "seen", standing().mark(), "outcome",
							"eligible"))
			.getStatus()).isEqualTo(409);
		assertThat(this.standings.unsettled(this.exchange.call().id())).isEmpty();
	}

	/** Sends another version before the deadline; it is an hour after that again. */
	private void amend(String name) {
		this.scene.at(this.exchange.call(), Duration.ofHours(-1));
		this.applications.write(this.exchange.sent().id(), Map.of("project-name", List.of(name)),
				this.exchange.founder().who());
		this.applications.send(this.exchange.sent().id(), this.exchange.founder().who());
		this.scene.close(this.exchange.call());
	}

	private Standing standing() {
		return this.standings.of(this.exchange.sent().id()).orElseThrow();
	}

}
