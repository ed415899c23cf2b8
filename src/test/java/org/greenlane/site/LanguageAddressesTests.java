package org.greenlane.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.greenlane.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@PortalTest
class LanguageAddressesTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "fr|/fr", "fr-CA|/fr", "es-419, en;q=0.5|/es", "de, es;q=0.8, fr;q=0.9|/fr",
			"de-CH|/en", "*|/en", "''|/en", ";;q=|/en", "fr;q=x|/en", "en-US,en;q=0.9|/en" })
	void addressWithoutLanguageLeadsToTheReadersOwn(String wanted, String address) {
		assertThat(this.mvc.get().uri("/").header("Accept-Language", wanted).exchange()).hasStatus(302)
			.hasHeader("Location", address)
			.headers()
			.satisfies((headers) -> assertThat(headers.getVary()).contains("Accept-Language"));
	}

	@Test
	void readerWithoutWishesReadsEnglish() {
		assertThat(get("/")).hasStatus(302).hasHeader("Location", "/en");
	}

	@ParameterizedTest
	@CsvSource({ "/aeo/programmes?type=safe-aeo&page=2,/en/aeo/programmes?type=safe-aeo&page=2",
			"/aeo/programmes.csv?q=%C3%A9t%C3%A9,/en/aeo/programmes.csv?q=%C3%A9t%C3%A9", "/none,/en/none",
			"/english,/en/english", "/de/aeo,/en/de/aeo" })
	void redirectKeepsPathAndFilters(String address, String target) {
		assertThat(this.mvc.get().uri(URI.create("http://localhost" + address)).exchange()).hasStatus(302)
			.hasHeader("Location", target);
	}

	@Test
	void switchLeadsToTheSamePageWithItsFilters() {
		Document page = page("/fr/aeo/programmes?type=safe-aeo&sort=-launched&page=2");
		assertThat(page.select("nav.languages a").eachAttr("href")).containsExactly(
				"/en/aeo/programmes?type=safe-aeo&sort=-launched&page=2",
				"/fr/aeo/programmes?type=safe-aeo&sort=-launched&page=2",
				"/es/aeo/programmes?type=safe-aeo&sort=-launched&page=2");
		assertThat(page.select("nav.languages a[aria-current]").eachText()).containsExactly("Français");
	}

	@ParameterizedTest
	@CsvSource({ "/en/barriers/afripads-hs-code,Meetings", "/fr/outputs,Réunions", "/es/reports,Reuniones",
			"/en/aeo/mras,AEO programmes", "/en/search,''" })
	void headerMarksThePartOfThePortal(String address, String marked) {
		assertThat(page(address).select("nav.pillars a[aria-current]").text()).isEqualTo(marked);
	}

	@ParameterizedTest
	@CsvSource({ "/en,''", "/fr/aeo/programmes,/aeo/programmes", "/es/aeo/programmes?page=2,/aeo/programmes?page=2" })
	void everyPageNamesItselfInEveryLanguage(String address, String below) {
		Document page = page(address);
		assertThat(page.select("link[rel=alternate][hreflang]"))
			.extracting((link) -> link.attr("hreflang"), (link) -> link.attr("href"))
			.containsExactly(tuple("en", "http://localhost/en" + below), tuple("fr", "http://localhost/fr" + below),
					tuple("es", "http://localhost/es" + below), tuple("x-default", "http://localhost" + below));
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost" + address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "es" })
	void pageIsInTheLanguageOfItsAddressWhateverTheReaderWants(String language) {
		MvcTestResult answer = this.mvc.get()
			.uri("/" + language + "/aeo/programmes")
			.header("Accept-Language", "de, fr")
			.exchange();
		assertThat(answer).hasStatusOk().hasHeader("Content-Language", language);
		assertThat(page("/" + language + "/aeo/programmes").select("html").attr("lang")).isEqualTo(language);
	}

	@Test
	void everyLinkOfAPageKeepsItsLanguage() {
		List<String> links = page("/es/aeo/programmes").select("main a[href^=/]").eachAttr("href");
		assertThat(links).isNotEmpty().allMatch((link) -> link.startsWith("/es/"));
	}

	private Document page(String address) {
		return Jsoup.parse(new String(get(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(address)).exchange();
	}

}
