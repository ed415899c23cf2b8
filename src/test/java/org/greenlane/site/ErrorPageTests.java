package org.greenlane.site;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

import org.greenlane.PortalTest;
import org.greenlane.web.Language;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ErrorPageTests {

	@LocalServerPort
	private int port;

	@Autowired
	private MessageSource messages;

	@ParameterizedTest
	@CsvSource({ "EN,/none,404", "FR,/none,404", "ES,/aeo/programmes/none,404", "FR,/aeo/programmes?page=999,404",
			"EN,/failing/stale,409", "FR,/failing/stale,409", "ES,/failing/stale,409", "EN,/failing/broken,500",
			"FR,/failing/broken,500", "ES,/failing/broken,500" })
	void errorIsExplainedInTheLanguageOfTheAddress(Language language, String address, int status) {
		Answer answer = Answer.to("GET", this.port, "/" + language.tag() + address, "Accept", "text/html");
		String kind = (status == 500) ? "5xx" : String.valueOf(status);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(Jsoup.parse(answer.body()).select("h1").text())
			.isEqualTo(this.messages.getMessage("site.error." + kind, null, language.locale()));
		assertThat(Jsoup.parse(answer.body()).select("html").attr("lang")).isEqualTo(language.tag());
		assertThat(answer.header("Content-Language")).hasValue(language.tag());
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void refusalIsExplainedInTheLanguageOfTheAddress(Language language) {
		Answer answer = Answer.to("POST", this.port, "/" + language.tag() + "/account", "Accept", "text/html");
		assertThat(answer.status()).isEqualTo(403);
		assertThat(Jsoup.parse(answer.body()).select("h1").text())
			.isEqualTo(this.messages.getMessage("site.error.expired", null, language.locale()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/json", "text/plain", "image/png", "*/*" })
	void errorTellsNothingOfTheInside(String accepted) {
		Answer answer = Answer.to("GET", this.port, "/en/failing/broken", "Accept", accepted);
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.body()).doesNotContain("Exception", "org.greenlane", "at java", FailingController.SECRET);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/none", "/en/failing/stale", "/en/failing/broken", "/en/admin",
			"/en/aeo/programmes?page=999", "/en/aeo/programmes.csv?type=sea" })
	void nobodyKeepsAnError(String address) {
		Answer answer = Answer.to("GET", this.port, address);
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
		assertThat(answer.header("ETag")).isEmpty();
		assertThat(answer.header("Last-Modified")).isEmpty();
	}

	@Test
	void missingPageStaysMissingHoweverOftenItIsAskedFor() {
		String tag = Answer.to("GET", this.port, "/en").header("ETag").orElseThrow();
		assertThat(Answer.to("GET", this.port, "/en/none", "If-None-Match", tag).status()).isEqualTo(404);
		assertThat(Answer.to("GET", this.port, "/en/failing/broken").status()).isEqualTo(500);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/%00", "/en/%2e%2e/x", "/en;a=b", "/en/a%2Fb", "/en/a%5Cb", "/en/%", "/en//x" })
	void strangeAddressIsRefusedWithoutBreaking(String address) {
		String target = address.equals("/en/%") ? "/en/%25" : address;
		assertThat(Answer.to("GET", this.port, target).status()).isBetween(300, 404);
	}

}
