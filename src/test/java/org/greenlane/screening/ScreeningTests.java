package org.greenlane.screening;

import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.TimeUnderTest;
import org.greenlane.calls.RuleKind;
import org.greenlane.screening.ScreeningUnderTest.Person;
import org.greenlane.screening.Standing.State;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is decided about an application, by whom, and what the record says of it.
 */
@PortalTest
class ScreeningTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ScreeningUnderTest scene;

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
	void editorDecidesThatAnApplicationIsEligible() {
		assertThat(this.exchange.decide("eligible", "", "Checked the register.").getRedirectedUrl())
			.isEqualTo(this.exchange.desk());
		assertThat(standing().state()).isEqualTo(State.ELIGIBLE);
		Document page = this.exchange.editor().page(this.exchange.desk());
		assertThat(page.select("#stands").text()).contains("eligible", "version 1", "Checked the register.",
				this.exchange.editor().who().address().text());
		assertThat(page.select("#decide")).isEmpty();
	}

	@Test
	void ineligibleHoldsOnceAnotherPersonConfirmsIt() {
		assertThat(this.exchange.decide("ineligible", "", "").getStatus()).isEqualTo(422);
		assertThat(this.exchange.decide("ineligible", "other", " ").getStatus()).isEqualTo(422);
		assertThat(standing().state()).isEqualTo(State.PENDING);
		assertThat(this.exchange.decide("ineligible", "geography", "").getStatus()).isEqualTo(302);
		assertThat(standing().state()).isEqualTo(State.PROPOSED);
		assertThat(this.standings.unsettled(this.exchange.call().id())).extracting(Standing::application)
			.containsExactly(this.exchange.sent().id());
		// An editor is no approver, whoever proposed it.
		assertThat(this.exchange.editor()
			.browser()
			.post(this.exchange.desk() + "/confirm", this.exchange.editor().form("seen", standing().mark()))
			.getStatus()).isEqualTo(403);
		assertThat(this.scene.act(this.approver, this.exchange.desk(), "/confirm", Map.of()).getStatus())
			.isEqualTo(302);
		assertThat(standing().state()).isEqualTo(State.INELIGIBLE);
		assertThat(standing().reason()).contains("geography");
		assertThat(this.standings.unsettled(this.exchange.call().id())).isEmpty();
	}

	@Test
	void nobodyConfirmsTheirOwnProposal() {
		assertThat(this.scene
			.act(this.approver, this.exchange.desk(), "/verdict",
					Map.of("outcome", "ineligible", "reason", "size", "note", ""))
			.getStatus()).isEqualTo(302);
		assertThat(this.approver.page(this.exchange.desk()).select("#confirm")).isEmpty();
		MockHttpServletResponse own = this.approver.browser()
			.post(this.exchange.desk() + "/confirm", this.approver.form("seen", standing().mark()));
		assertThat(own.getStatus()).isEqualTo(409);
		assertThat(standing().state()).isEqualTo(State.PROPOSED);
		Person second = this.scene.person(this.mvc, Role.APPROVER);
		assertThat(this.scene.act(second, this.exchange.desk(), "/confirm", Map.of()).getStatus()).isEqualTo(302);
		assertThat(standing().state()).isEqualTo(State.INELIGIBLE);
	}

	@Test
	void ofTwoWhoDecideAtOnceTheSecondSeesBoth() {
		Person second = this.scene.person(this.mvc, Role.EDITOR);
		Document opened = second.page(this.exchange.desk());
		this.exchange.decide("ineligible", "duplicate", "The same as another");
		MockHttpServletResponse late = second.browser()
			.submit(opened, this.exchange.desk() + "/verdict",
					Map.of("outcome", "eligible", "reason", "", "note", "A careful note"));
		assertThat(late.getStatus()).isEqualTo(409);
		Document page = Visitor.page(late);
		assertThat(page.select("#yours").text()).contains("eligible", "A careful note");
		assertThat(page.select("#theirs").text()).contains("The same as another",
				this.exchange.editor().who().address().text());
		assertThat(standing().state()).isEqualTo(State.PROPOSED);
	}

	@Test
	void everyDecisionIsOneRowInTheRecordThatNamesNoValue() {
		this.exchange.decide("ineligible", "size", "Secret note on Koffi");
		this.scene.act(this.approver, this.exchange.desk(), "/send-back", Map.of("why", "Look again"));
		assertThat(standing().state()).isEqualTo(State.PENDING);
		this.exchange.decide("ineligible", "scope", "");
		this.scene.act(this.approver, this.exchange.desk(), "/confirm", Map.of());
		assertThat(this.scene.act(this.exchange.editor(), this.exchange.desk(), "/reopen", Map.of("why", "They called"))
			.getStatus()).isEqualTo(302);
		this.exchange.decide("eligible", "", "");
		assertThat(this.jdbc.sql("""
				select details ->> 'from' || ' ' || (details ->> 'to') || ' ' || coalesce(details ->> 'reason', '')
				from history.events where kind = 'SCREENED' and about = ? order by id""")
			.param(this.exchange.sent().id().toString())
			.query(String.class)
			.list()).containsExactly("pending proposed size", "proposed pending size", "pending proposed scope",
					"proposed ineligible scope", "ineligible pending scope", "pending eligible ");
		assertThat(this.jdbc
			.sql("select count(*) from history.events where kind = 'SCREENED' and about = ? and person = ?")
			.params(this.exchange.sent().id().toString(), this.approver.who().id())
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
			.param(this.exchange.sent().id().toString())
			.query(Integer.class)
			.single()).isPositive();
		assertThat(this.exchange.editor().page(this.exchange.desk()).select("#acts li").eachText()).anyMatch(
				(line) -> line.contains("to be screened → proposed as not eligible") && line.contains("Too large"));
	}

	@ParameterizedTest
	@EnumSource(RuleKind.class)
	void everyRuleIsAReason(RuleKind kind) {
		assertThat(ReasonCode.valueOf(kind.name()).slug()).isEqualTo(kind.slug());
	}

	private Standing standing() {
		return this.standings.of(this.exchange.sent().id()).orElseThrow();
	}

}
