package org.greenlane.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import org.greenlane.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class HeaderTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/en", "/fr/aeo/programmes", "/en/aeo/programmes?type=sea", "/es/aeo/programmes.csv",
			"/en/aeo/programmes.json", "/en/aeo/programmes.xlsx", "/en/aeo/programmes.metadata.json",
			"/en/aeo/programmes.csv?type=sea", "/assets/site.css", "/assets/none.css", "/robots.txt", "/sitemap.xml",
			"/en/none", "/fr/failing/stale", "/es/failing/broken", "/en/admin", "/actuator/health", "/actuator/env" })
	void everyAnswerHasTheStrictHeaders(String address) {
		Answer answer = get(address);
		assertThat(answer.headers().allValues("Content-Security-Policy")).as(address)
			.containsExactly("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
					+ " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
					+ " frame-ancestors 'none'");
		assertThat(answer.headers().allValues("X-Content-Type-Options")).as(address).containsExactly("nosniff");
		assertThat(answer.headers().allValues("X-Frame-Options")).as(address).containsExactly("DENY");
		assertThat(answer.headers().allValues("Referrer-Policy")).as(address)
			.containsExactly("strict-origin-when-cross-origin");
		assertThat(answer.header("Permissions-Policy").orElse("")).as(address).contains("camera=()", "geolocation=()");
		assertThat(answer.header("Set-Cookie")).as(address).isEmpty();
		assertThat(answer.header("Server")).as(address).isEmpty();
		assertThat(answer.header("X-Powered-By")).as(address).isEmpty();
	}

	@Test
	void browserIsToldToStayOnHttpsOnlyWhereItCameByIt() {
		assertThat(Answer.to("GET", this.port, "/en", "X-Forwarded-Proto", "https").header("Strict-Transport-Security"))
			.hasValueSatisfying((header) -> assertThat(header).contains("max-age=31536000"));
		assertThat(get("/en").header("Strict-Transport-Security")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en", "/fr/aeo/programmes", "/es/aeo/programmes.csv", "/robots.txt" })
	void headHasTheStatusAndTheHeadersOfGetAndNoBody(String address) {
		Answer get = get(address);
		Answer head = Answer.to("HEAD", this.port, address);
		assertThat(head.status()).isEqualTo(get.status()).isEqualTo(200);
		assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
		assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
		assertThat(head.body()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH", "PROPFIND" })
	void nobodyCanWrite(String method) {
		assertThat(Answer.to(method, this.port, "/en/aeo/programmes").status()).isIn(400, 403, 405);
	}

	private Answer get(String address) {
		return Answer.to("GET", this.port, address);
	}

}
