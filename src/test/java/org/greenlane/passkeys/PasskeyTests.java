package org.greenlane.passkeys;

import java.util.Map;
import java.util.UUID;

import jakarta.mail.MessagingException;
import org.greenlane.PortalTest;
import org.greenlane.TestMailServer;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.web.PortalAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Passkeys over HTTP, with devices honest and not.
 */
@PortalTest
class PasskeyTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private PortalAddress portal;

	@Test
	void passkeyIsAddedOpensTheDoorAndIsRemoved() throws Exception {
		Visitor editor = editor();
		TrialAuthenticator device = device();
		assertThat(add(editor, device).getStatus()).isEqualTo(204);
		String address = Visitor.page(editor.get("/en/account")).select("#address").text();
		assertThat(Visitor.page(editor.get("/en/account")).select("#passkeys tbody th").eachText())
			.containsExactly("My <b>key</b>");
		Visitor other = stranger();
		MockHttpServletResponse answer = signIn(other, device);
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentAsString()).isEqualTo("{\"to\":\"/en/aeo\"}");
		assertThat(Visitor.page(other.get("/en/account")).select("#address").text()).isEqualTo(address);
		assertThat(Visitor.page(other.get("/en/account")).select("#passkeys td").eachText()).doesNotContain("never");
		String remove = Visitor.page(editor.get("/en/account")).select("form.passkey-remove").attr("action");
		editor.submit(Visitor.page(editor.get("/en/account")), remove, Map.of());
		assertThat(Visitor.page(editor.get("/en/account")).select("#no-passkeys")).isNotEmpty();
		assertThat(signIn(stranger(), device).getStatus()).isEqualTo(400);
		assertThat(subjects(address)).containsExactlyInAnyOrder("A passkey was added to your Greenlane account",
				"A passkey was removed from your Greenlane account");
		assertThat(this.jdbc.sql("""
				select e.kind from history.events e join accounts.people p on p.id = e.person
				where p.address = ? and e.kind like 'PASSKEY%' order by e.id""")
			.param(address)
			.query(String.class)
			.list()).containsExactly("PASSKEY_ADDED", "PASSKEY_REMOVED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://greenlane.example.evil", "http://localhost:1", "https://localhost", "null" })
	void pageOfAnotherOriginAddsAndOpensNothing(String origin) {
		Visitor editor = editor();
		assertThat(add(editor, new TrialAuthenticator(origin)).getStatus()).isEqualTo(400);
		assertThat(Visitor.page(editor.get("/en/account")).select("#no-passkeys")).isNotEmpty();
	}

	@Test
	void originIsThatOfTheSettingsWhateverTheRequestSays() {
		Visitor editor = editor();
		String options = post(editor, "/en/account/passkeys/options", "{}", "Host", "evil.example").text();
		assertThat(options).contains("\"id\":\"localhost\"").doesNotContain("evil");
		TrialAuthenticator evil = new TrialAuthenticator("http://evil.example");
		assertThat(post(editor, "/en/account/passkeys", evil.make(options, "x"), "Host", "evil.example").status())
			.isEqualTo(400);
	}

	@Test
	void answerCountsOnce() {
		Visitor editor = editor();
		TrialAuthenticator device = device();
		add(editor, device);
		Visitor other = stranger();
		String answer = device.use(post(other, "/en/sign-in/passkey/options", "{}").text());
		assertThat(post(other, "/en/sign-in/passkey", answer).status()).isEqualTo(200);
		assertThat(post(other, "/en/sign-in/passkey", answer).status()).isEqualTo(400);
		assertThat(post(stranger(), "/en/sign-in/passkey", answer).status()).isEqualTo(400);
	}

	@Test
	void answerToAnotherBrowsersChallengeOpensNothing() {
		TrialAuthenticator device = device();
		add(editor(), device);
		String answer = device.use(post(stranger(), "/en/sign-in/passkey/options", "{}").text());
		Visitor thief = stranger();
		post(thief, "/en/sign-in/passkey/options", "{}");
		assertThat(post(thief, "/en/sign-in/passkey", answer).status()).isEqualTo(400);
		assertThat(thief.get("/en/account").getStatus()).isEqualTo(302);
	}

	@Test
	void deviceThatDidNotCheckWhoHoldsItOpensNothing() {
		Visitor editor = editor();
		assertThat(add(editor, new TrialAuthenticator(origin(), 0b001)).getStatus()).isEqualTo(400);
	}

	@Test
	void passkeyIsItsOwnersAndNoOneElses() {
		Visitor editor = editor();
		Visitor another = editor();
		TrialAuthenticator device = device();
		TrialAuthenticator anothers = device();
		add(editor, device);
		add(another, anothers);
		Visitor thief = stranger();
		String options = post(thief, "/en/sign-in/passkey/options", "{}").text();
		assertThat(post(thief, "/en/sign-in/passkey", anothers.use(options, device.handle())).status()).isEqualTo(400);
		String remove = Visitor.page(editor.get("/en/account")).select("form.passkey-remove").attr("action");
		assertThat(another.post(remove, Map.of("_csrf", another.token())).getStatus()).isEqualTo(404);
		assertThat(
				another.post("/en/account/passkeys/" + UUID.randomUUID() + "/remove", Map.of("_csrf", another.token()))
					.getStatus())
			.isEqualTo(404);
		assertThat(signIn(stranger(), device).getStatus()).isEqualTo(200);
	}

	@Test
	void samePasskeyIsNotAddedTwice() {
		TrialAuthenticator device = device();
		add(editor(), device);
		assertThat(add(editor(), device).getStatus()).isEqualTo(400);
	}

	@Test
	void whoeverHasNoRoleHasNoPasskeyAndOneThatIsLeftOpensNothing() {
		Visitor applicant = this.visitors.with(this.mvc);
		assertThat(Visitor.page(applicant.get("/en/account")).select("#passkeys")).isEmpty();
		assertThat(post(applicant, "/en/account/passkeys/options", "{}").status()).isEqualTo(403);
		Visitor editor = editor();
		TrialAuthenticator device = device();
		add(editor, device);
		String address = Visitor.page(editor.get("/en/account")).select("#address").text();
		this.jdbc.sql("delete from accounts.roles where person_id = (select id from accounts.people where address = ?)")
			.param(address)
			.update();
		assertThat(signIn(stranger(), device).getStatus()).isEqualTo(400);
		assertThat(Visitor.page(editor.get("/en/account")).select("#passkeys tbody tr")).hasSize(1);
		assertThat(Visitor.page(editor.get("/en/account")).select("form[data-passkey]")).isEmpty();
	}

	@Test
	void addingAsksForARecentSignIn() {
		Visitor editor = editor();
		String options = post(editor, "/en/account/passkeys/options", "{}").text();
		String address = Visitor.page(editor.get("/en/account")).select("#address").text();
		this.jdbc.sql("""
				update accounts.sessions set creation_time = creation_time - 1000 * 15 * 60
				where principal_name = (select id::text from accounts.people where address = ?)""")
			.param(address)
			.update();
		assertThat(post(editor, "/en/account/passkeys/options", "{}").status()).isEqualTo(401);
		assertThat(post(editor, "/en/account/passkeys", device().make(options, "Late")).status()).isEqualTo(401);
		MockHttpServletResponse again = editor.submit(Visitor.page(editor.get("/en/account")),
				"/en/account/passkeys/again", Map.of());
		assertThat(again.getRedirectedUrl()).isEqualTo("/en/sign-in");
		assertThat(editor.get("/en/account").getStatus()).isEqualTo(302);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "null", "{\"credential\":{}}", "{\"name\":\"x\",\"credential\":null}",
			"{\"credential\":{\"id\":\"%%%\",\"rawId\":\"§\",\"response\":{}}}" })
	void nonsenseIsRefused(String body) {
		Visitor editor = editor();
		post(editor, "/en/account/passkeys/options", "{}");
		assertThat(post(editor, "/en/account/passkeys", body).status()).isEqualTo(400);
		Visitor stranger = stranger();
		post(stranger, "/en/sign-in/passkey/options", "{}");
		assertThat(post(stranger, "/en/sign-in/passkey", body).status()).isEqualTo(400);
	}

	@Test
	void nothingIsAnsweredWithoutTheTokenOfAPage() {
		assertThat(this.mvc.post().uri("/en/sign-in/passkey/options").exchange()).hasStatus(403);
		assertThat(this.mvc.post().uri("/en/sign-in/passkey").content("{}").exchange()).hasStatus(403);
	}

	@Test
	void oneSourceCannotTryWithoutEnd() {
		Visitor visitor = stranger();
		String token = visitor.token();
		for (int i = 0; i < 240; i++) {
			assertThat(visitor.post("/en/sign-in/passkey/options", Map.of("_csrf", token)).getStatus()).isEqualTo(200);
		}
		MockHttpServletResponse answer = visitor.post("/en/sign-in/passkey/options", Map.of("_csrf", token));
		assertThat(answer.getStatus()).isEqualTo(429);
		assertThat(answer.getHeader("Retry-After")).isNotEmpty();
	}

	private Visitor editor() {
		return this.visitors.with(this.mvc, Grant.of(Role.EDITOR));
	}

	private Visitor stranger() {
		return new Visitor(this.mvc, UUID.randomUUID().toString());
	}

	private TrialAuthenticator device() {
		return new TrialAuthenticator(origin());
	}

	private String origin() {
		return this.portal.origin();
	}

	private MockHttpServletResponse add(Visitor visitor, TrialAuthenticator device) {
		String options = post(visitor, "/en/account/passkeys/options", "{}").text();
		return post(visitor, "/en/account/passkeys", device.make(options, " My <b>key</b>\n")).response;
	}

	private MockHttpServletResponse signIn(Visitor visitor, TrialAuthenticator device) {
		String options = post(visitor, "/en/sign-in/passkey/options", "{}").text();
		return post(visitor, "/en/sign-in/passkey", device.use(options)).response;
	}

	private static Sent post(Visitor visitor, String address, String json, String... header) {
		return new Sent(visitor.postJson(address, json, header));
	}

	private static java.util.List<String> subjects(String address) {
		org.awaitility.Awaitility.await().until(() -> TestMailServer.lettersTo(address).size() == 2);
		return TestMailServer.lettersTo(address).stream().map((letter) -> {
			try {
				return letter.getSubject();
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}).toList();
	}

	/** What came back. */
	private record Sent(MockHttpServletResponse response) {

		int status() {
			return this.response.getStatus();
		}

		String text() {
			assertThat(this.response.getStatus()).isEqualTo(200);
			return new String(this.response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
		}

	}

}
