package org.greenlane.site;

import org.greenlane.PortalTest;
import org.greenlane.site.Wire.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that no browser sends, and addresses that want to lead elsewhere.
 */
@PortalTest
class StrangeRequestTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example/x", "///evil.example", "/\\evil.example", "/%5Cevil.example",
			"/%2F%2Fevil.example", "/.//evil.example", "/;@evil.example", "/..//evil.example", "/@evil.example",
			"/%09/evil.example", "/%0d%0aSet-Cookie:%20a=b", "/x?%0d%0aSet-Cookie:%20a=b", "http://evil.example/x",
			"/%E5%98%8D%E5%98%8ASet-Cookie:a=b" })
	void nobodyIsLedAway(String target) {
		Reply reply = Wire.exchange(this.port, "GET " + target + " HTTP/1.1", "Host: localhost", "Connection: close");
		assertThat(reply.header("Set-Cookie")).isEmpty();
		if (reply.status() / 100 == 3) {
			assertThat(reply.header("Location")).matches("/(en|fr|es)(/[^/].*|\\?.*)?");
		}
		else {
			assertThat(reply.status()).isBetween(400, 404);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "/\\evil.example", "https://evil.example", "/%0d%0aSet-Cookie:a=b",
			"/.evil.example", "javascript:alert(1)", "/-/..//evil.example", "/@evil.example", "%2F%2Fevil.example" })
	void nobodyIsLedAwayAfterSigningIn(String to) {
		String path = org.greenlane.accounts.ReturnAddress.of(to).redirect();
		assertThat(path).startsWith("redirect:/")
			.doesNotContain("\r", "\n", "\\")
			.doesNotStartWith("redirect://")
			.doesNotContain("javascript", "https:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "TRACE /en HTTP/1.1", "TRACK /en HTTP/1.1", "CONNECT localhost:1 HTTP/1.1",
			"GET /en<script> HTTP/1.1", "GET /en{x} HTTP/1.1", "NONSENSE", "GET /en HTTP/9.9",
			"GET /en/%c0%ae%c0%ae HTTP/1.1", "GET /en/%2e%2e%2f HTTP/1.1", "GET /en%00 HTTP/1.1" })
	void whatNoPageIsForIsRefusedWithoutTellingOfTheInside(String line) {
		Reply reply = Wire.exchange(this.port, line, "Host: localhost", "Connection: close");
		assertThat(reply.status()).as(reply.text()).isBetween(400, 505).isNotEqualTo(500);
		assertThat(reply.text()).doesNotContain("Exception", "apache", "Tomcat", "org.greenlane", "<script>");
		assertThat(reply.header("Server")).isEmpty();
		if (!reply.body().isEmpty()) {
			assertThat(reply.header("Content-Security-Policy")).as(reply.text()).contains("default-src 'none'");
			assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Host: a b", "Host: localhost\r\nHost: evil.example", "Host: evil.example/x@" })
	void hostThatIsNoneIsRefused(String host) {
		assertThat(Wire.exchange(this.port, "GET /en HTTP/1.1", host, "Connection: close").status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/en", "/fr/aeo/programmes", "/en/participation/ask?economy=tg&figure=msme-count",
			"/en/aeo/measures/no-fee", "/robots.txt", "/sitemap.xml", "/en/none", "/en/account", "/en/economies/IN",
			"/en/aeo/programmes.metadata.json" })
	void whatARequestSaysOfItsHostIsInNoAnswer(String address) {
		Reply reply = Wire.exchange(this.port, "GET " + address + " HTTP/1.1", "Host: evil.example",
				"X-Forwarded-Host: evil.example", "Forwarded: host=evil.example", "Connection: close");
		assertThat(reply.status()).isBetween(200, 404);
		assertThat(reply.text()).doesNotContain("evil.example");
	}

	/**
	 * The tests' own address is that of a proxy; what stands before the proxy's word is
	 * anybody's.
	 */
	@Test
	void nobodyChoosesTheSourceByWhichTheyAreLimited() {
		String body = "cell.title=x";
		Reply reply = Wire.exchange(this.port, "POST /en/admin/data/sources/new HTTP/1.1", "Host: localhost",
				"Origin: http://localhost", "X-Forwarded-For: 198.51.100.66, 203.0.113.77",
				"Content-Type: application/x-www-form-urlencoded", "Content-Length: " + body.length(),
				"Connection: close\r\n\r\n" + body);
		assertThat(reply.status()).isEqualTo(403);
		assertThat(this.jdbc.sql("select id from accounts.limits where id like 'kept forms from %'")
			.query(String.class)
			.list()).contains("kept forms from 203.0.113.77").doesNotContain("kept forms from 198.51.100.66");
	}

	@Test
	void cookiesGoOverTlsAloneWhereTheRequestCameByIt() {
		Reply plain = Wire.exchange(this.port, "GET /en/sign-in HTTP/1.1", "Host: localhost", "Connection: close");
		Reply tls = Wire.exchange(this.port, "GET /en/sign-in HTTP/1.1", "Host: localhost", "X-Forwarded-Proto: https",
				"Connection: close");
		assertThat(plain.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
		assertThat(tls.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Secure");
		assertThat(tls.header("Cache-Control")).isEqualTo("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/aeo/programmes?q=%3Cscript%3Ealert(1)%3C/script%3E",
			"/en/aeo/programmes?sort=%22%3E%3Cscript%3Ealert(1)", "/en/sign-in?to=%22%3E%3Cscript%3Ealert(1)",
			"/en/participation/ask?economy=%3Cscript%3E&figure=%22%3E%3Cscript%3E",
			"/en/aeo/compare?programme=%3Cscript%3Ealert(1)", "/en/%3Cscript%3Ealert(1)" })
	void whatStandsInAnAddressIsText(String address) {
		Reply reply = Wire.exchange(this.port, "GET " + address + " HTTP/1.1", "Host: localhost", "Connection: close");
		assertThat(reply.body()).doesNotContain("<script>", "\"><script");
	}

}
