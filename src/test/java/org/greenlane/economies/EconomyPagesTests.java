package org.greenlane.economies;

import org.greenlane.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResultAssert;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class EconomyPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "en, Germany", "fr, Allemagne", "es, Alemania" })
	void listNamesEconomiesInTheReadersLanguage(String language, String germany) {
		page("/" + language + "/economies?q=de").bodyText()
			.contains(germany, "href=\"/" + language + "/economies/de\"");
	}

	@Test
	void listNarrowsByGroup() {
		page("/en/economies?landlocked=true&development=ldc").bodyText().contains("Bhutan").doesNotContain(">Togo<");
	}

	@Test
	void listIsTakenHomeWithNamesInAllLanguages() {
		page("/fr/economies.csv").bodyText()
			.startsWith("name,iso2,iso3,")
			.contains("name_en,name_fr,name_es")
			.contains("Allemagne,DE,DEU", "Germany,Allemagne,Alemania");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | No source that we have read describes an AEO programme in Togo.
			fr | Aucune source que nous avons lue ne décrit de programme d’OEA pour cette économie (Togo).
			es | Ninguna fuente que hayamos leído describe un programa OEA en esta economía (Togo).
			""")
	void economyOfWhichNothingIsKnownSaysSoAndLeadsOn(String language, String sentence) {
		page("/" + language + "/economies/tg").bodyText()
			.contains(sentence, "mailto:secretariat@greenlane.example?subject=", "/" + language + "/aeo/programmes/");
	}

	@Test
	void nearestProgrammesOfTogoAreOperationalOnesOfItsRegion() {
		page("/en/economies/tg").bodyText().containsSubsequence("The nearest programmes", "Ghana", "Operational");
	}

	@Test
	void memberOfTheEuropeanUnionShowsTheProgrammeOfTheUnion() {
		page("/en/economies/fr").bodyText()
			.contains("France belongs to a larger customs territory", "href=\"/en/economies/eu\"",
					"/en/aeo/programmes/eu-aeo")
			.doesNotContain("No source that we have read describes an AEO programme");
	}

	@Test
	void definitionsShowTheirLimitsAndSources() {
		page("/en/economies/cn").bodyText().contains("≤ 299 employees", "MIIT/NBS/NDRC/MOF", "/en/sources/");
	}

	@Test
	void codeInUpperCaseLeadsToTheOneAddress() {
		assertThat(this.mvc.get().uri("/en/economies/TG")).hasStatus(301).hasRedirectedUrl("/en/economies/tg");
	}

	@Test
	void unknownEconomyIsNotFound() {
		assertThat(this.mvc.get().uri("/en/economies/qq")).hasStatus(404);
	}

	@Test
	void definitionsAreAListWithDownloads() {
		page("/es/economies/definitions?economy=cn&current=true").bodyText().contains("Definiciones de las mipymes");
		page("/en/economies/definitions.json?economy=cn").bodyText().contains("\"small_employees\":299");
	}

	private MvcTestResultAssert page(String address) {
		return assertThat(this.mvc.get().uri(address)).hasStatusOk();
	}

}
