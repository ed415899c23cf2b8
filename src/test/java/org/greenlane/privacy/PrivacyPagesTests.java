package org.greenlane.privacy;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.PortalTest;
import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.People;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.calls.CallFixtures;
import org.greenlane.web.KeepingPeriods;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page that says what is kept and for how long, and the ways to it.
 */
@PortalTest
class PrivacyPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "en, 6 months, 24 months, 90 days", "fr, 6 mois, 24 mois, 90 jours",
			"es, 6 meses, 24 meses, 90 días" })
	void pageSaysThePeriodsByWhichThePortalErases(String language, String drafts, String applications, String letters) {
		Document page = page("/" + language + "/privacy");
		assertThat(page.select("#periods dd strong").eachText()).hasSize(9)
			.startsWith(drafts, applications)
			.contains(letters);
		assertThat(page.select("a[href^=mailto]").eachText()).contains("secretariat@greenlane.example");
		assertThat(page.select("#who-sees dt")).hasSize(5);
	}

	@Test
	void periodsAreThoseOfTheSettings() {
		KeepingPeriods other = new KeepingPeriods(java.time.Period.ofMonths(1), java.time.Period.ofYears(3),
				java.time.Period.ofMonths(18), java.time.Period.ofDays(14), java.time.Period.ofYears(1),
				java.time.Period.ofDays(30), java.time.Period.of(0, 2, 5));
		assertThat(new KeptFor(other).rows()).extracting((row) -> row.months() + " " + row.days())
			.startsWith("1 0", "36 0", "18 0", "0 14", "12 0", "0 30", "2 5");
	}

	@Test
	void pageIsReachedFromEveryFooterAndFromWherePeopleApply() {
		assertThat(page("/en").select("footer a[href=/en/privacy]")).hasSize(1);
		assertThat(page("/fr/data-notice").select("main a[href=/fr/privacy]")).hasSize(1);
		Visitor visitor = this.visitors.with(this.mvc);
		assertThat(Visitor.page(visitor.get("/en/champions/" + CallFixtures.STANDING + "/apply"))
			.select("main a[href=/en/privacy]")).hasSize(1);
		Document account = Visitor.page(visitor.get("/en/account"));
		assertThat(account.select("#privacy a").eachAttr("href")).containsExactly("/en/account/data", "/en/privacy",
				"/en/account/erase");
	}

	@Test
	void onlyAdministratorIsToldPlainlyThatSomebodyElseMustBeOneFirst() {
		EmailAddress address = SignedInVisitors.anyone();
		Visitor visitor = this.visitors.with(this.mvc, address, Grant.of(Role.ADMINISTRATOR));
		List<UUID> others = this.jdbc
			.sql("select person_id from accounts.roles where role = 'ADMINISTRATOR' and person_id <> ?")
			.param(this.people.find(address).orElseThrow().id())
			.query((row, n) -> row.getObject(1, UUID.class))
			.list();
		others
			.forEach((id) -> this.jdbc.sql("delete from accounts.roles where role = 'ADMINISTRATOR' and person_id = ?")
				.param(id)
				.update());
		try {
			Document page = Visitor.page(visitor.get("/en/account/erase"));
			assertThat(page.select(".problem").text()).contains("You are the only administrator");
			assertThat(page.select("form[action$=/account/erase]")).isEmpty();
			assertThat(visitor.post("/en/account/erase", Map.of("_csrf", visitor.token(), "address", address.text()))
				.getStatus()).isEqualTo(409);
			assertThat(this.people.find(address)).isPresent();
		}
		finally {
			others.forEach(
					(id) -> this.jdbc.sql("insert into accounts.roles (person_id, role) values (?, 'ADMINISTRATOR')")
						.param(id)
						.update());
		}
		assertThat(Visitor.page(visitor.get("/en/account/erase")).select("form[action$=/account/erase]"))
			.hasSize(others.isEmpty() ? 0 : 1);
	}

	private Document page(String address) {
		return Visitor.page(new Visitor(this.mvc, "192.0.2.7").get(address));
	}

}
