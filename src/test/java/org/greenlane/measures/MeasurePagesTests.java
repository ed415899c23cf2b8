package org.greenlane.measures;

import org.greenlane.PortalTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class MeasurePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "en, Measures for small firms, 112 results", "fr, Mesures pour les petites entreprises, 112 résultats",
			"es, Medidas para las pequeñas empresas, 112 resultados" })
	void theLibraryExplainsItsThirteenKindsAboveTheList(String language, String title, String found) {
		Document page = page("/" + language + "/aeo/measures");
		assertThat(page.select("h1").text()).isEqualTo(title);
		assertThat(page.select("#results").text()).isEqualTo(found);
		assertThat(page.select(".kinds > li")).hasSize(13);
		assertThat(page.select(".kinds > li > p")).hasSize(13);
		assertThat(page.html()).doesNotContain("??");
	}

	@Test
	void evidenceOnCostIsNoMeasure() {
		assertThat(body("/en/aeo/measures.csv")).doesNotContain("COST_EVIDENCE");
		Document evidence = page("/en/aeo/measures/evidence");
		assertThat(evidence.select("#results").text()).isEqualTo("29 results");
		assertThat(evidence.select("td a[href^=/en/sources/]")).isNotEmpty();
	}

	@Test
	void aRowLeadsToItsPlaceOnThePageOfItsKind() {
		Element row = page("/en/aeo/measures?q=silver list").expectFirst("tbody th a");
		String[] address = row.attr("href").split("#");
		assertThat(page(address[0]).getElementById(address[1])).isNotNull();
	}

	@Test
	void filtersNarrowTheLibrary() {
		assertThat(page("/en/aeo/measures?code=no-fee").select("#results").text()).isEqualTo("13 results");
		Document decade = page("/en/aeo/measures?economy=kr&decade=2010");
		assertThat(decade.select(".active li")).hasSize(3);
		assertThat(decade.select("tbody td[data-label=Economy]").eachText()).containsOnly("Korea, Republic of");
		assertThat(decade.select(".kinds")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "en, Faster processing, Applications from small firms are decided within a shorter time.",
			"fr, Traitement accéléré, Les demandes des petites entreprises sont traitées dans un délai plus court.",
			"es, Tramitación más rápida, Las solicitudes de las pequeñas empresas se resuelven en un plazo más corto." })
	void aKindIsExplainedInTheReadersLanguageAndItsFactsStayInEnglish(String language, String title, String meaning) {
		Document page = page("/" + language + "/aeo/measures/faster-processing");
		assertThat(page.select("h1").text()).isEqualTo(title);
		assertThat(page.select(".lead").text()).isEqualTo(meaning);
		assertThat(page.select("strong[lang=en]").eachText()).contains("shorter processing time for MSME applications");
		assertThat(page.select(".measures .sources a[href^=/%s/sources/]".formatted(language))).hasSize(3);
		assertThat(page.html()).doesNotContain("??");
	}

	@Test
	void theTextToCopyHasTheFactTheLawAndTheSourceWithItsAddress() {
		String text = page("/en/aeo/measures/faster-processing").select("textarea[readonly]").text();
		assertThat(text).startsWith("India – Faster processing")
			.contains("shorter processing time for MSME applications (since 2020)")
			.contains("Source: SRTEPC", "[B], http://www.srtepc.org/gallery/view/101643")
			.contains("Legal basis (Authorised Economic Operator Programme (T1, T2, T3, LO)): Circular 33/2016")
			.contains("/en/aeo/measures/faster-processing#in");
	}

	@Test
	void amountsHaveTheirCurrencyAndAnUnknownYearIsSaid() {
		assertThat(page("/en/aeo/measures/financial-support").text()).contains("(since 2011; KRW\u00a018,150,000)");
		assertThat(page("/fr/aeo/measures/open-all-sizes").text()).contains("(aucune source ne dit depuis quand)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/aeo/measures/cost-evidence", "/en/aeo/measures/NO_FEE", "/en/aeo/measures/nothing" })
	void whatIsNoKindOfMeasureIsNotFound(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private Document page(String address) {
		return Jsoup.parse(body(address));
	}

	private String body(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return assertThat(result).bodyText().actual();
	}

}
