package org.greenlane.accounts;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.greenlane.PortalTest;
import org.greenlane.accounts.SignInLinks.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Signing in as a person does it: with the letter that has come, by link or by code.
 */
@PortalTest
class SignInTests {

	private static final String NETWORK = "198.51.100.7";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SignedInVisitors visitors;

	@Test
	void linkInTheLetterSignsInOnce() {
		EmailAddress address = SignedInVisitors.anyone();
		Visitor visitor = visitor();
		ask(visitor, address, "");
		SentLetter letter = SentLetter.to(address);
		assertThat(Visitor.page(visitor.get("/en/account")).select("#address")).isEmpty();
		visitor.follow(letter.link());
		assertThat(Visitor.page(visitor.get("/en/account")).select("#address").text()).isEqualTo(address.text());
		assertGone(visitor().get(letter.link()));
		assertGone(press(visitor(), letter.link()));
	}

	@Test
	void programThatLooksIntoLettersUsesNothingUp() {
		String link = link(SignedInVisitors.anyone());
		for (int i = 0; i < 3; i++) {
			assertThat(visitor().get(link).getStatus()).isEqualTo(200);
		}
		assertThat(this.mvc.head().uri(link)).hasStatusOk();
		assertSignedIn(visitor().follow(link));
	}

	@Test
	void linkWorksInAnotherBrowserAndInAnotherLanguage() {
		EmailAddress address = SignedInVisitors.anyone();
		ask(visitor(), address, "");
		Visitor phone = visitor();
		phone.follow(SentLetter.to(address).link().replace("/en/", "/fr/"));
		assertSignedIn(phone);
	}

	@Test
	void codeWorksInTheBrowserThatAskedAndInNoOther() {
		EmailAddress address = SignedInVisitors.anyone();
		Visitor asking = visitor();
		Visitor other = visitor();
		ask(asking, address, "");
		String code = SentLetter.to(address).code();
		assertThat(other.post("/en/sign-in/code", Map.of("code", code, "_csrf", other.token())).getStatus())
			.isEqualTo(400);
		assertSignedOut(other);
		typeCode(asking, code.substring(0, 3) + " " + code.substring(3));
		assertSignedIn(asking);
		Visitor thief = visitor();
		assertThat(thief.post("/en/sign-in/code", Map.of("code", code, "_csrf", thief.token())).getStatus())
			.isEqualTo(400);
	}

	@Test
	void fiveWrongCodesSpendTheCodeAndTheLink() {
		EmailAddress address = SignedInVisitors.anyone();
		Visitor visitor = visitor();
		ask(visitor, address, "");
		SentLetter letter = SentLetter.to(address);
		String wrong = letter.code().equals("000000") ? "000001" : "000000";
		for (int left = 4; left > 0; left--) {
			MockHttpServletResponse answer = typeCode(visitor, wrong);
			assertThat(answer.getStatus()).isEqualTo(400);
			assertThat(Visitor.page(answer).select("#wrong").text()).contains((left > 1) ? left + " times" : "once");
		}
		assertThat(Visitor.page(typeCode(visitor, wrong)).select("#spent")).isNotEmpty();
		assertThat(
				visitor.post("/en/sign-in/code", Map.of("code", letter.code(), "_csrf", visitor.token())).getStatus())
			.isEqualTo(400);
		assertGone(visitor().get(letter.link()));
		assertSignedOut(visitor);
	}

	@Test
	void linkIsOverAfterFifteenMinutes() {
		EmailAddress address = SignedInVisitors.anyone();
		String link = link(address);
		age(address, "14 minutes 50 seconds");
		assertThat(visitor().get(link).getStatus()).isEqualTo(200);
		age(address, "15 seconds");
		assertGone(visitor().get(link));
		assertGone(press(visitor(), link));
	}

	@Test
	void knownAndUnknownAddressGetTheSameAnswer() {
		EmailAddress known = SignedInVisitors.anyone();
		EmailAddress unknown = SignedInVisitors.anyone();
		this.visitors.signIn(this.mvc, known);
		assertThat(answerTo(known)).isEqualTo(answerTo(unknown));
		assertThat(SentLetter.to(known).subject()).isEqualTo(SentLetter.to(unknown).subject());
		assertThat(this.jdbc.sql("select count(*) from accounts.people where address = :address")
			.param("address", unknown.text())
			.query(Integer.class)
			.single()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "en,EN", "fr,FR", "es,ES" })
	void letterIsInTheLanguageOfThePage(String language, String expected) {
		EmailAddress address = SignedInVisitors.anyone();
		Visitor visitor = visitor();
		String form = "/" + language + "/sign-in";
		visitor.submit(Visitor.page(visitor.get(form)), form,
				Map.of("address", address.text().toUpperCase(Locale.ROOT)));
		assertThat(SentLetter.to(address).link()).startsWith("/" + language + "/sign-in/link/");
		assertThat(this.jdbc.sql("select upper(language) from accounts.sign_in_links where address = :address")
			.param("address", address.text())
			.query(String.class)
			.single()).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "a@", "@b.example", "a b@c.example", "a@b.example, c@d.example",
			"a@b.example\r\nBcc: c@d.example", "<a@b.example>" })
	void whatIsNoAddressIsNotWrittenTo(String typed) {
		Visitor visitor = visitor();
		MockHttpServletResponse answer = visitor.submit(Visitor.page(visitor.get("/en/sign-in")), "/en/sign-in",
				Map.of("address", typed));
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(Visitor.page(answer).select("#no-address")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example",
			"/%0d%0aLocation:x", "/a/..//evil.example", "/a/%2E%2e/account/sign-out", "javascript:alert(1)", "/sign-in",
			"/account/sign-out", "/{x}", "@evil.example" })
	void signInLeadsToNoAddressOfAnother(String to) {
		EmailAddress address = SignedInVisitors.anyone();
		Visitor visitor = visitor();
		ask(visitor, address, to);
		assertThat(typeCode(visitor, SentLetter.to(address).code()).getRedirectedUrl()).isIn("/en/account",
				"/en/%0d%0aLocation:x");
	}

	@Test
	void signInLeadsBackToThePageThatWasAskedFor() {
		Visitor visitor = visitor();
		String form = String.valueOf(visitor.get("/en/account?x=1").getRedirectedUrl());
		assertThat(form).isEqualTo("/en/sign-in?to=%2Faccount%3Fx%3D1");
		EmailAddress address = SignedInVisitors.anyone();
		ask(visitor, address, "/account?x=1");
		assertThat(typeCode(visitor, SentLetter.to(address).code()).getRedirectedUrl()).isEqualTo("/en/account?x=1");
	}

	@Test
	void nobodySignsInWithoutTheTokenOfThePage() {
		Keys keys = this.visitors.link(SignedInVisitors.anyone(), "");
		Visitor visitor = visitor();
		assertThat(visitor.post("/en/sign-in/link", Map.of("token", keys.token().text())).getStatus()).isEqualTo(403);
		assertThat(visitor.post("/en/sign-in", Map.of("address", "a@b.example")).getStatus()).isEqualTo(403);
		assertSignedOut(visitor);
	}

	@Test
	void nobodyElseHearsOfTheLinkFromTheBrowser() {
		assertThat(visitor().get(link(SignedInVisitors.anyone())).getHeaders("Referrer-Policy"))
			.containsExactly("no-referrer");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void rowThatTheDatabaseRefusesIsNotPrinted(CapturedOutput output) {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc
				.sql("insert into accounts.people (address, language) values ('secret@example.org', 'de')")
				.update())
			.satisfies((refused) -> assertThat(NestedExceptionUtils.getMostSpecificCause(refused).getMessage())
				.contains("people_language_known")
				.doesNotContain("secret@example.org"));
		assertThat(output.getAll()).doesNotContain("secret@example.org");
	}

	@Test
	void sessionFromBeforeSigningInIsWorthNothingAfterwards() {
		Visitor visitor = visitor();
		Visitor prepared = visitor();
		String link = link(SignedInVisitors.anyone());
		visitor.get(link);
		prepared.steal(visitor, "SESSION");
		visitor.follow(link);
		assertSignedIn(visitor);
		assertSignedOut(prepared);
	}

	@Test
	void cookiesAreKeptFromScriptsAndOtherSitesAndFromUnsafeConnections() {
		EmailAddress address = SignedInVisitors.anyone();
		Visitor visitor = visitor();
		ask(visitor, address, "");
		for (String name : new String[] { "SESSION", AskingBrowser.COOKIE }) {
			Cookie cookie = visitor.cookie(name).orElseThrow();
			assertThat(cookie.isHttpOnly()).isTrue();
			assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
			assertThat(cookie.getPath()).isEqualTo("/");
		}
		assertThat(this.mvc.get().uri("/en/sign-in").secure(true).exchange().getResponse().getCookies())
			.allMatch(Cookie::getSecure)
			.isNotEmpty();
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void nothingThatOpensADoorIsStoredOrLogged(CapturedOutput output) {
		EmailAddress address = SignedInVisitors.anyone();
		Visitor visitor = visitor();
		ask(visitor, address, "");
		SentLetter letter = SentLetter.to(address);
		typeCode(visitor, "1");
		visitor.follow(letter.link());
		String token = letter.link().substring(letter.link().lastIndexOf('/') + 1);
		assertThat(this.jdbc.sql("select l::text from accounts.sign_in_links l where address = :address")
			.param("address", address.text())
			.query(String.class)
			.single()).doesNotContain(token, letter.code());
		assertThat(output.getAll()).doesNotContain(token, address.text());
	}

	private static String answerPage(MockHttpServletResponse answer, String address) {
		return Visitor.page(answer).select("main").html().replace(address, "").replaceAll("value=\"[^\"]*\"", "");
	}

	private String answerTo(EmailAddress address) {
		Visitor visitor = visitor();
		MockHttpServletResponse answer = ask(visitor, address, "");
		return answer.getStatus() + answer.getRedirectedUrl() + answer.getHeaderNames()
				+ answerPage(visitor.get("/en/sign-in/code"), address.text());
	}

	private String link(EmailAddress address) {
		return "/en/sign-in/link/" + this.visitors.link(address, "").token().text();
	}

	private void age(EmailAddress address, String by) {
		this.jdbc.sql("""
				update accounts.sign_in_links set created_at = created_at - :by::interval,
					expires_at = expires_at - :by::interval where address = :address""")
			.param("by", by)
			.param("address", address.text())
			.update();
	}

	private Visitor visitor() {
		// No test is to meet the limits of another.
		return new Visitor(this.mvc, NETWORK + "-" + UUID.randomUUID());
	}

	private static MockHttpServletResponse ask(Visitor visitor, EmailAddress address, String to) {
		return visitor.submit(Visitor.page(visitor.get("/en/sign-in")), "/en/sign-in",
				Map.of("address", address.text(), "to", to));
	}

	private static MockHttpServletResponse typeCode(Visitor visitor, String code) {
		return visitor.submit(Visitor.page(visitor.get("/en/sign-in/code")), "/en/sign-in/code", Map.of("code", code));
	}

	private static MockHttpServletResponse press(Visitor visitor, String link) {
		return visitor.post("/en/sign-in/link",
				Map.of("token", link.substring(link.lastIndexOf('/') + 1), "_csrf", visitor.token()));
	}

	private static void assertSignedIn(Visitor visitor) {
		assertThat(visitor.get("/en/account").getStatus()).isEqualTo(200);
	}

	private static void assertSignedOut(Visitor visitor) {
		assertThat(visitor.get("/en/account").getStatus()).isEqualTo(302);
	}

	private static void assertGone(MockHttpServletResponse answer) {
		assertThat(answer.getStatus()).isEqualTo(410);
		assertThat(Visitor.page(answer).select("#gone")).isNotEmpty();
	}

}
