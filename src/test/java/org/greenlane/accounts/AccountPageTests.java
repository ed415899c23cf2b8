package org.greenlane.accounts;

import java.util.List;
import java.util.Map;

import org.greenlane.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class AccountPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SignedInVisitors visitors;

	@Test
	void accountSaysWhatOneMayDo() {
		Visitor visitor = this.visitors.with(this.mvc, Grant.focalPointOf("KR"), Grant.of(Role.EDITOR),
				Grant.judgeOf("2027"));
		Document page = Visitor.page(visitor.get("/en/account"));
		assertThat(page.select("#roles li").eachText()).containsExactly("Applicant: you may apply to every open call",
				"Editor: keeps the data", "Focal point of Korea, Republic of", "Judge of the call 2027");
		assertThat(page.select("#places tbody tr")).hasSize(1);
	}

	@Test
	void nameAndLanguageAreKept() {
		Visitor visitor = this.visitors.with(this.mvc);
		Document page = Visitor.page(visitor.get("/en/account"));
		visitor.submit(page, "/en/account", Map.of("name", " Afi <b>Mensah</b> ", "language", "fr"));
		Document after = Visitor.page(visitor.get("/en/account"));
		assertThat(after.select("#name").attr("value")).isEqualTo("Afi <b>Mensah</b>");
		assertThat(after.select("#language option[selected]").attr("value")).isEqualTo("fr");
		assertThat(after.select("[role=status]")).isNotEmpty();
	}

	@Test
	void nameStaysOnItsLineAndTurnsNothingAround() {
		Visitor visitor = this.visitors.with(this.mvc);
		String typed = "Afi\u0000\r\n\u202eMensah" + "x".repeat(200);
		assertThat(visitor
			.submit(Visitor.page(visitor.get("/en/account")), "/en/account", Map.of("name", typed, "language", "en"))
			.getStatus()).isEqualTo(302);
		assertThat(Visitor.page(visitor.get("/en/account")).select("#name").attr("value")).startsWith("Afi Mensahx")
			.hasSize(120);
	}

	@Test
	void comingAndGoingIsRecordedWithoutNameAndAddress() {
		EmailAddress address = SignedInVisitors.anyone();
		Visitor visitor = this.visitors.with(this.mvc, address, Grant.of(Role.EDITOR));
		visitor.submit(Visitor.page(visitor.get("/en/account")), "/en/account/sign-out", Map.of());
		Visitor again = this.visitors.signIn(this.mvc, address);
		again.submit(Visitor.page(again.get("/en/account")), "/en/account/sign-out-everywhere", Map.of());
		List<String> events = this.jdbc.sql("""
				select kind || ' ' || coalesce(details ->> 'role', '') from history.events
				where about = (select id::text from accounts.people where address = :who) order by id""")
			.param("who", address.text())
			.query((row, n) -> row.getString(1))
			.list();
		assertThat(events).containsExactly("ROLE_GRANTED EDITOR", "SIGNED_IN ", "SIGNED_OUT ", "SIGNED_IN ",
				"SIGNED_OUT_EVERYWHERE ");
		assertThat(this.jdbc.sql("select count(*) from history.events e where e::text like '%@%'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void headerLeadsToTheAccountOfWhoeverHasSignedIn() {
		Visitor visitor = this.visitors.with(this.mvc);
		assertThat(Visitor.page(visitor.get("/en/aeo")).select("header .me a").attr("href")).isEqualTo("/en/account");
		assertThat(Visitor.page(new Visitor(this.mvc, "192.0.2.9").get("/fr/aeo")).select("header .me a").attr("href"))
			.isEqualTo("/fr/sign-in");
	}

	@Test
	void signingOutEndsThisSessionAlone() {
		EmailAddress address = SignedInVisitors.anyone();
		Visitor desk = this.visitors.signIn(this.mvc, address);
		Visitor phone = this.visitors.signIn(this.mvc, address);
		assertThat(Visitor.page(desk.get("/en/account")).select("#places tbody tr")).hasSize(2);
		desk.submit(Visitor.page(desk.get("/en/account")), "/en/account/sign-out", Map.of());
		assertThat(desk.get("/en/account").getStatus()).isEqualTo(302);
		assertThat(phone.get("/en/account").getStatus()).isEqualTo(200);
	}

	@Test
	void signingOutEverywhereEndsTheOtherSessionsToo() {
		EmailAddress address = SignedInVisitors.anyone();
		Visitor desk = this.visitors.signIn(this.mvc, address);
		Visitor phone = this.visitors.signIn(this.mvc, address);
		Visitor somebodyElse = this.visitors.with(this.mvc);
		desk.submit(Visitor.page(desk.get("/en/account")), "/en/account/sign-out-everywhere", Map.of());
		assertThat(desk.get("/en/account").getStatus()).isEqualTo(302);
		assertThat(phone.get("/en/account").getStatus()).isEqualTo(302);
		assertThat(somebodyElse.get("/en/account").getStatus()).isEqualTo(200);
	}

	@Test
	void roleThatIsTakenAwayIsGoneAtOnce() {
		EmailAddress address = SignedInVisitors.anyone();
		Visitor editor = this.visitors.with(this.mvc, address, Grant.of(Role.EDITOR));
		assertThat(editor.get("/en/admin").getStatus()).isEqualTo(200);
		this.jdbc
			.sql("delete from accounts.roles where person_id = (select id from accounts.people where address = :who)")
			.param("who", address.text())
			.update();
		assertThat(editor.get("/en/admin").getStatus()).isEqualTo(403);
		this.jdbc.sql("delete from accounts.people where address = :who").param("who", address.text()).update();
		assertThat(editor.get("/en/admin").getStatus()).isEqualTo(302);
	}

	@Test
	void sessionEndsAfterSevenDaysHoweverBusy() {
		EmailAddress address = SignedInVisitors.anyone();
		Visitor visitor = this.visitors.signIn(this.mvc, address);
		this.jdbc.sql("""
				update accounts.sessions set creation_time = creation_time - 1000 * (7 * 24 * 3600 + 1)
				where principal_name = (select id::text from accounts.people where address = :who)""")
			.param("who", address.text())
			.update();
		assertThat(visitor.get("/en/account").getStatus()).isEqualTo(302);
	}

	@Test
	void visitorWhoLookedAtTheSignInPageStillGetsPublicPagesUnchanged() {
		Visitor visitor = new Visitor(this.mvc, "192.0.2.10");
		assertThat(visitor.get("/en/sign-in").getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(visitor.cookie("SESSION")).isPresent();
		String tag = String.valueOf(visitor.get("/en/aeo").getHeader("ETag"));
		assertThat(this.mvc.get()
			.uri("/en/aeo")
			.cookie(visitor.cookie("SESSION").orElseThrow())
			.header("If-None-Match", tag)
			.exchange()).hasStatus(304);
		assertThat(this.visitors.with(this.mvc).get("/en/aeo").getHeader("Cache-Control")).isEqualTo("no-store");
	}

}
