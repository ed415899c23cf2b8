package org.greenlane.site;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.greenlane.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Forms that are sent after their session has ended, over the wire.
 */
@PortalTest
class ExpiredFormTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private final String address = UUID.randomUUID() + "@example.org";

	@ParameterizedTest
	@CsvSource({ "en,press the button once more", "fr,une nouvelle fois", "es,otra vez" })
	void signInPageThatWasLeftOpenKeepsTheAddressAndSendsNothing(String language, String said) throws Exception {
		HttpClient browser = browser();
		String form = "/" + language + "/sign-in";
		HttpResponse<String> answer = post(browser, form, "address=" + this.address + "&to=%2Faccount", "");
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
		assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("html").attr("lang")).isEqualTo(language);
		assertThat(page.select("#expired").text()).contains(said);
		assertThat(page.select("#address").attr("value")).isEqualTo(this.address);
		assertThat(page.select("input[name=to]").attr("value")).isEqualTo("/account");
		assertThat(letters()).isZero();
		String token = page.select("form[action=%s] input[name=_csrf]".formatted(form)).attr("value");
		assertThat(post(browser, form, "address=" + this.address + "&_csrf=" + token, "").statusCode()).isEqualTo(302);
		assertThat(letters()).isEqualTo(1);
	}

	@Test
	void whatWasTypedInOurPageIsShownAndTheWayBackToo() throws Exception {
		HttpResponse<String> answer = post(browser(), "/fr/account", "name=%3Cb%3EAwa&language=fr&_csrf=old&token=key",
				"http://localhost");
		Document page = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(page.select("h1").text()).isEqualTo("Cette page était ouverte depuis trop longtemps");
		assertThat(page.select("#typed li").eachText()).containsExactlyInAnyOrder("<b>Awa", "fr");
		assertThat(page.select("main a[rel=nofollow]").attr("href")).isEqualTo("/fr/sign-in?to=/account?x%3D1");
	}

	@Test
	void ofAFormOfARowOnlyWhatWasTypedIsShown() throws Exception {
		HttpResponse<String> answer = post(browser(), "/en/admin/data/sources/new",
				"cell.title=Half+a+page&seen.title=Stored&basis=new&why=Read+today&_csrf=old", "http://localhost");
		Document page = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(page.select("#typed li").eachText()).containsExactlyInAnyOrder("Half a page", "Read today");
		assertThat(page.select("main a[rel=nofollow]").attr("href"))
			.isEqualTo("/en/sign-in?to=/admin/data/sources/new?x%3D1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example", "null", "" })
	void whatAnotherSiteMakesABrowserSendIsNotRepeated(String origin) throws Exception {
		HttpResponse<String> answer = post(browser(), "/en/account", "name=Call+this+number", origin);
		Document page = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(page.select("#typed")).isEmpty();
		assertThat(page.text()).doesNotContain("Call this number");
		assertThat(page.select("main a[rel=nofollow]").attr("href")).isEqualTo("/en/sign-in?to=");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/sign-in/code", "/en/sign-in/link", "/es/account/sign-out", "/en/admin/people/x" })
	void everyFormThatIsTooLateIsExplained(String form) throws Exception {
		Document page = Jsoup.parse(post(browser(), form, "code=123456", "").body());
		assertThat(page.select("h1").text()).isEqualTo(form.startsWith("/es")
				? "Esta página llevaba demasiado tiempo abierta" : "This page had been open for too long");
	}

	private int letters() {
		return this.jdbc.sql("select count(*) from mail.letters where recipient = :to")
			.param("to", this.address)
			.query(Integer.class)
			.single();
	}

	private static HttpClient browser() {
		return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
	}

	private HttpResponse<String> post(HttpClient browser, String address, String form, String origin)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept", "text/html")
			.header("Referer", "http://localhost:%d%s?x=1".formatted(this.port, address))
			.POST(BodyPublishers.ofString(form));
		if (!origin.isEmpty()) {
			request.header("Origin", origin);
		}
		return browser.send(request.build(), BodyHandlers.ofString());
	}

}
