package org.greenlane.people;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.Scheduler;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import org.greenlane.PortalTest;
import org.greenlane.TestMailServer;
import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.People;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class InvitationTests {

	private static final String LIST = "/en/admin/people/invitations";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private People people;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private Invitations invitations;

	@Autowired
	private Scheduler scheduler;

	private final EmailAddress self = SignedInVisitors.anyone();

	private final EmailAddress invited = SignedInVisitors.anyone();

	private Visitor administrator = new Visitor(this.mvc, "192.0.2.1");

	@BeforeEach
	void signIn() {
		this.administrator = this.visitors.with(this.mvc, this.self, Grant.of(Role.ADMINISTRATOR));
	}

	@Test
	void whoeverProvesTheMailboxHasTheRole() throws Exception {
		MockHttpServletResponse answer = invite(Map.of("role", "focal-point", "economy", "KE", "language", "fr",
				"sentence", "Nous nous sommes\r\nBcc: x@y.example vus <b>ici</b>."));
		assertThat(answer.getRedirectedUrl()).isEqualTo(LIST);
		MimeMessage letter = TestMailServer.awaitLetterTo(this.invited.text());
		assertThat(letter.getSubject()).isEqualTo("Vous êtes invité à travailler avec Greenlane");
		assertThat(letter.getAllRecipients()).hasSize(1);
		assertThat(text(letter, 0)).contains("Point focal : Kenya", "/fr/sign-in",
				"“Nous nous sommes Bcc: x@y.example vus <b>ici</b>.”");
		assertThat(text(letter, 1)).contains("vus &lt;b&gt;ici&lt;/b&gt;.");
		assertThat(state()).isEqualTo("open");
		assertThat(this.people.find(this.invited)).isEmpty();
		this.visitors.signIn(this.mvc, this.invited);
		assertThat(grants()).containsExactly(Grant.focalPointOf("KE"));
		assertThat(state()).isEqualTo("accepted");
		assertThat(events()).containsExactlyInAnyOrder("INVITED", "ROLE_GRANTED");
	}

	@Test
	void signingInWithAnotherAddressAcceptsNothing() {
		invite(Map.of("role", "editor"));
		EmailAddress other = SignedInVisitors.anyone();
		this.visitors.signIn(this.mvc, other);
		assertThat(this.people.find(other).map(SignedIn::grants).orElseThrow()).isEmpty();
		assertThat(state()).isEqualTo("open");
	}

	@Test
	void askingForALetterAcceptsNothing() {
		invite(Map.of("role", "editor"));
		Visitor visitor = new Visitor(this.mvc, "192.0.2.77");
		visitor.submit(Visitor.page(visitor.get("/en/sign-in")), "/en/sign-in", Map.of("address", this.invited.text()));
		assertThat(state()).isEqualTo("open");
		assertThat(this.people.find(this.invited)).isEmpty();
	}

	@Test
	void invitationIsOverAfterFourteenDaysUnlessItIsSentAgain() {
		invite(Map.of("role", "editor"));
		age("14 days 1 minute");
		assertThat(state()).isEqualTo("expired");
		this.visitors.signIn(this.mvc, this.invited);
		assertThat(grants()).isEmpty();
		press("/resend");
		assertThat(state()).isEqualTo("open");
		this.visitors.signIn(this.mvc, this.invited);
		assertThat(grants()).containsExactly(Grant.of(Role.EDITOR));
	}

	@Test
	void secondClickSendsNoSecondLetter() {
		invite(Map.of("role", "editor"));
		press("/resend");
		assertThat(done()).startsWith("Nothing has been sent");
		assertThat(letters()).isEqualTo(1);
		age("2 minutes");
		press("/resend");
		assertThat(done()).contains("sent again");
		assertThat(letters()).isEqualTo(2);
	}

	@Test
	void withdrawnInvitationIsWorthNothing() {
		invite(Map.of("role", "approver"));
		press("/withdraw");
		assertThat(state()).isEqualTo("withdrawn");
		assertThat(row().select("form")).isEmpty();
		this.visitors.signIn(this.mvc, this.invited);
		assertThat(grants()).isEmpty();
		assertThat(state()).isEqualTo("withdrawn");
	}

	@Test
	void whoeverIsKnownHasTheRoleAtOnceAndIsTold() throws Exception {
		this.visitors.signIn(this.mvc, this.invited);
		invite(Map.of("role", "judge", "call", "2027", "sentence", "Welcome to the panel."));
		assertThat(grants()).containsExactly(Grant.judgeOf("2027"));
		MimeMessage letter = TestMailServer.awaitLetterTo(this.invited.text());
		assertThat(letter.getSubject()).isEqualTo("You have a new role in Greenlane");
		assertThat(text(letter, 0)).contains("Judge of the call 2027", "“Welcome to the panel.”", "/en/account");
		assertThat(this.jdbc.sql("select count(*) from people.invitations where address = :address")
			.param("address", this.invited.text())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void askedTwiceSomebodyHasOneInvitationAndForTwoRolesTwo() {
		invite(Map.of("role", "editor"));
		invite(Map.of("role", "editor", "sentence", "Once more"));
		invite(Map.of("role", "focal-point", "economy", "KE"));
		assertThat(Visitor.page(this.administrator.get(LIST)).select("th.address").eachText())
			.filteredOn(this.invited.text()::equals)
			.hasSize(2);
		this.visitors.signIn(this.mvc, this.invited);
		assertThat(grants()).containsExactlyInAnyOrder(Grant.of(Role.EDITOR), Grant.focalPointOf("KE"));
	}

	@Test
	void invitationsOfWhoeverIsNoAdministratorAnyMoreAreWorthNothing() {
		invite(Map.of("role", "administrator"));
		Visitor second = this.visitors.with(this.mvc, Grant.of(Role.ADMINISTRATOR));
		String page = "/en/admin/people/" + this.people.find(this.self).orElseThrow().id();
		second.submit(Visitor.page(second.get(page)), page + "/roles/withdraw", Map.of());
		this.visitors.signIn(this.mvc, this.invited);
		assertThat(grants()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a@b", "a@b.example\r\nBcc: c@d.example", "a@b.example,c@d.example" })
	void whatIsNoAddressIsNotInvited(String typed) {
		MockHttpServletResponse answer = invite(Map.of("address", typed, "role", "editor", "sentence", "Kept"));
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(Visitor.page(answer).select("#address-problem")).hasSize(1);
		assertThat(Visitor.page(answer).select("#sentence").text()).isEqualTo("Kept");
		assertThat(Visitor.page(answer).select("#role option[selected]").attr("value")).isEqualTo("editor");
	}

	@ParameterizedTest
	@CsvSource({ "focal-point,'',economy", "judge,'',call", "'','',role", "editor,LONG,sentence" })
	void fieldThatIsMissingIsNamed(String role, String sentence, String field) {
		MockHttpServletResponse answer = invite(
				Map.of("role", role, "sentence", sentence.equals("LONG") ? "x".repeat(501) : sentence));
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(Visitor.page(answer).select("#" + field + "-problem")).hasSize(1);
		assertThat(Visitor.page(answer).select("#address").attr("value")).isEqualTo(this.invited.text());
	}

	@Test
	void endedInvitationsAreForgottenAfterNinetyDays() {
		invite(Map.of("role", "editor"));
		Instant now = Instant.now();
		this.invitations.forgetEndedBefore(now.minus(java.time.Duration.ofDays(90)));
		assertThat(state()).isEqualTo("open");
		age("104 days 1 hour");
		this.invitations.forgetEndedBefore(now.minus(java.time.Duration.ofDays(90)));
		assertThat(Visitor.page(this.administrator.get(LIST)).select("th.address").eachText())
			.doesNotContain(this.invited.text());
		assertThat(this.scheduler.getScheduledExecutions())
			.extracting((execution) -> execution.getTaskInstance().getTaskName())
			.contains("forget-invitations", "forget-letters", "forget-sign-in-links");
	}

	private MockHttpServletResponse invite(Map<String, String> typed) {
		Map<String, String> fields = new HashMap<>(Map.of("address", this.invited.text(), "language", "en"));
		fields.putAll(typed);
		return this.administrator.submit(Visitor.page(this.administrator.get(LIST + "/new")), LIST, fields);
	}

	private Element row() {
		return Optional
			.ofNullable(Visitor.page(this.administrator.get(LIST))
				.select("tr:has(th:containsOwn(" + this.invited.text() + "))")
				.first())
			.orElseThrow();
	}

	private String state() {
		return row().select(".badge").text();
	}

	private void press(String ending) {
		Document page = Visitor.page(this.administrator.get(LIST));
		String action = row().select("form[action$=" + ending + "]").attr("action");
		this.administrator.submit(page, action, Map.of());
	}

	private String done() {
		return Visitor.page(this.administrator.get(LIST)).select(".done").text();
	}

	private void age(String by) {
		this.jdbc.sql("""
				update people.invitations set sent_at = sent_at - :by::interval, expires_at = expires_at - :by::interval
				where address = :address""").param("by", by).param("address", this.invited.text()).update();
	}

	private int letters() {
		return this.jdbc.sql("select count(*) from mail.letters where recipient = :address")
			.param("address", this.invited.text())
			.query(Integer.class)
			.single();
	}

	private List<Grant> grants() {
		return this.people.find(this.invited).map(SignedIn::grants).orElse(List.of());
	}

	private List<String> events() {
		return this.jdbc
			.sql("""
					select kind from history.events
					where person = (select id from accounts.people where address = :by) and kind in ('INVITED', 'ROLE_GRANTED')
					""")
			.param("by", this.self.text())
			.query((row, n) -> row.getString(1))
			.list();
	}

	private static String text(MimeMessage letter, int part) throws Exception {
		return Objects.toString(((Multipart) letter.getContent()).getBodyPart(part).getContent());
	}

}
