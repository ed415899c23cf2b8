package org.greenlane.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.PortalTest;
import org.greenlane.TestMailServer;
import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.People;
import org.greenlane.accounts.People.Withdrawal;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class PeoplePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private People people;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private TransactionTemplate transaction;

	private final EmailAddress self = SignedInVisitors.anyone();

	private final EmailAddress other = SignedInVisitors.anyone();

	private Visitor administrator = new Visitor(this.mvc, "192.0.2.1");

	@BeforeEach
	void signIn() {
		this.administrator = this.visitors.with(this.mvc, this.self, Grant.of(Role.ADMINISTRATOR));
	}

	@Test
	void personIsFoundByAPartOfTheirAddressOrName() {
		this.visitors.with(this.mvc, this.other, Grant.focalPointOf("KE"));
		this.people.describe(id(this.other), "Zoë 100%_\\ " + this.other.text().substring(0, 8), Language.FR);
		String part = this.other.text().substring(0, 20).toUpperCase(java.util.Locale.ROOT);
		assertThat(found("words=" + part)).containsExactly(this.other.text());
		assertThat(found("words=100%_\\ " + this.other.text().substring(0, 8))).containsExactly(this.other.text());
		assertThat(found("words=" + part + "&role=focal-point")).containsExactly(this.other.text());
		assertThat(found("words=" + part + "&role=any")).containsExactly(this.other.text());
		assertThat(found("words=" + part + "&role=editor")).isEmpty();
		assertThat(found("words=%" + part)).isEmpty();
		assertThat(found("words=\u0000" + part)).containsExactly(this.other.text());
		Document page = Visitor.page(this.administrator.get("/en/admin/people?words=" + part));
		assertThat(page.select("#people td").get(0).text()).isEqualTo("Focal point of Kenya");
		assertThat(page.select("#people td").get(1).text()).endsWith("UTC");
	}

	@Test
	void listComesInPages() {
		this.jdbc.sql("""
				insert into accounts.people (address, language)
				select 'page-' || n || '-' || :key || '@example.org', 'en' from generate_series(1, 60) n""")
			.param("key", this.other.text().substring(0, 8))
			.update();
		String words = "words=" + this.other.text().substring(0, 8) + "@";
		assertThat(found(words)).hasSize(50);
		assertThat(found(words + "&page=2")).hasSize(10);
		assertThat(found(words + "&page=3")).isEmpty();
		assertThat(this.administrator.get("/en/admin/people?page=x").getStatus()).isEqualTo(400);
	}

	@Test
	void rolesAreGrantedAndWithdrawnAndTheyAreTold() throws Exception {
		Visitor person = this.visitors.with(this.mvc, this.other);
		assertThat(grant("editor", "", "").getStatus()).isEqualTo(302);
		assertThat(TestMailServer.awaitLetterTo(this.other.text()).getSubject())
			.isEqualTo("You have a new role in Greenlane");
		assertThat(grant("focal-point", "KE", "").getStatus()).isEqualTo(302);
		assertThat(grant("judge", "", " 2027 ").getStatus()).isEqualTo(302);
		assertThat(this.people.find(this.other).orElseThrow().grants()).containsExactlyInAnyOrder(Grant.of(Role.EDITOR),
				Grant.focalPointOf("KE"), Grant.judgeOf("2027"));
		assertThat(person.get("/en/admin").getStatus()).isNotEqualTo(403);
		for (int i = 0; i < 3; i++) {
			Document page = Visitor.page(this.administrator.get(page(this.other)));
			this.administrator.submit(page, page(this.other) + "/roles/withdraw", Map.of());
		}
		assertThat(this.people.find(this.other).orElseThrow().grants()).isEmpty();
		assertThat(person.get("/en/admin").getStatus()).isEqualTo(403);
		assertThat(events(this.other)).containsSubsequence("ROLE_GRANTED EDITOR by", "ROLE_GRANTED FOCAL_POINT KE by",
				"ROLE_GRANTED JUDGE 2027 by", "ROLE_WITHDRAWN EDITOR by");
	}

	@Test
	void roleThatIsHeldIsNotGrantedTwice() {
		this.visitors.with(this.mvc, this.other, Grant.of(Role.EDITOR));
		grant("editor", "", "");
		assertThat(Visitor.page(this.administrator.get(page(this.other))).select(".done").text()).contains("already");
		assertThat(events(this.other)).filteredOn((event) -> event.startsWith("ROLE_GRANTED")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "'','','',role", "boss,'','',role", "focal-point,'','',economy", "focal-point,ZZ,'',economy",
			"judge,'','',call", "judge,'',a b,call", "applicant,'','',role" })
	void roleThatIsNoneIsRefusedAtItsField(String role, String economy, String call, String field) {
		this.visitors.with(this.mvc, this.other);
		MockHttpServletResponse answer = grant(role, economy, call);
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(Visitor.page(answer).select("#" + field + "-problem")).hasSize(1);
		assertThat(Visitor.page(answer).select("#call").attr("value")).isEqualTo(call);
		assertThat(this.people.find(this.other).orElseThrow().grants()).isEmpty();
	}

	@Test
	void nobodyWithdrawsTheirOwnRoleOfAdministrator() {
		String page = page(this.self);
		assertThat(Visitor.page(this.administrator.get(page)).select("#held form")).isEmpty();
		MockHttpServletResponse answer = this.administrator.post(page + "/roles/withdraw",
				Map.of("role", "administrator", "_csrf", this.administrator.token()));
		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(Visitor.page(answer).select("#refused").text()).contains("only another administrator");
		assertThat(this.administrator.get(page).getStatus()).isEqualTo(200);
	}

	@Test
	void lastAdministratorStays() {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("delete from accounts.roles where role = 'ADMINISTRATOR' and person_id <> :self")
				.param("self", id(this.self))
				.update();
			assertThat(this.people.withdraw(id(this.self), Grant.of(Role.ADMINISTRATOR), UUID.randomUUID()))
				.isEqualTo(Withdrawal.LAST);
			assertThat(this.people.find(this.self).orElseThrow().has(Role.ADMINISTRATOR)).isTrue();
			status.setRollbackOnly();
		});
	}

	@Test
	void anotherAdministratorCanBeWithdrawn() {
		Visitor second = this.visitors.with(this.mvc, this.other, Grant.of(Role.ADMINISTRATOR));
		Document page = Visitor.page(this.administrator.get(page(this.other)));
		assertThat(this.administrator.submit(page, page(this.other) + "/roles/withdraw", Map.of()).getStatus())
			.isEqualTo(302);
		assertThat(second.get("/en/admin/people").getStatus()).isEqualTo(403);
	}

	@Test
	void somebodyIsSignedOutWhereverTheyAre() {
		Visitor desk = this.visitors.with(this.mvc, this.other);
		Visitor phone = this.visitors.signIn(this.mvc, this.other);
		Document page = Visitor.page(this.administrator.get(page(this.other)));
		assertThat(page.select("#places").text()).contains("2 places");
		this.administrator.submit(page, page(this.other) + "/sign-out", Map.of());
		assertThat(List.of(desk, phone)).allMatch((one) -> one.get("/en/account").getStatus() == 302);
		assertThat(this.administrator.get("/en/account").getStatus()).isEqualTo(200);
		assertThat(events(this.other)).endsWith("SIGNED_OUT_EVERYWHERE by");
	}

	@Test
	void personWhoIsNoneIsNotFound() {
		String nobody = "/en/admin/people/" + UUID.randomUUID();
		assertThat(this.administrator.get(nobody).getStatus()).isEqualTo(404);
		assertThat(this.administrator
			.post(nobody + "/roles", Map.of("role", "editor", "_csrf", this.administrator.token()))
			.getStatus()).isEqualTo(404);
	}

	private List<String> found(String query) {
		return Visitor.page(this.administrator.get("/en/admin/people?" + query)).select("#people th a").eachText();
	}

	private MockHttpServletResponse grant(String role, String economy, String call) {
		Document page = Visitor.page(this.administrator.get(page(this.other)));
		return this.administrator.submit(page, page(this.other) + "/roles",
				Map.of("role", role, "economy", economy, "call", call));
	}

	private String page(EmailAddress address) {
		return "/en/admin/people/" + id(address);
	}

	private UUID id(EmailAddress address) {
		return this.people.find(address).orElseThrow().id();
	}

	private List<String> events(EmailAddress about) {
		return this.jdbc.sql("""
				select concat_ws(' ', kind, details ->> 'role', details ->> 'economy', details ->> 'call',
					case when person = :by then 'by' end)
				from history.events where about = :about order by id""")
			.param("by", id(this.self))
			.param("about", id(about).toString())
			.query((row, n) -> row.getString(1))
			.list();
	}

}
