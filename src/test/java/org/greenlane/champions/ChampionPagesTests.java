package org.greenlane.champions;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.greenlane.PortalTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ChampionPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "en, Editions, runner-up", "fr, Éditions, deuxième place", "es, Ediciones, segundo lugar" })
	void theFrontPageTellsOfAllEditionsTheNewestFirst(String language, String heading, String role) {
		Document page = page("/" + language + "/champions");
		assertThat(page.select("#editions").text()).isEqualTo(heading);
		assertThat(page.select(".editions > li > h3 > a").eachAttr("href")).containsExactlyElementsOf(
				List.of("2026", "2025", "2024", "2023", "2022", "2021", "2018", "2017", "2017-video")
					.stream()
					.map((slug) -> "/" + language + "/champions/" + slug)
					.toList());
		assertThat(page.select(".editions").text()).contains("Excuela " + role);
		assertThat(page.html()).doesNotContain("??");
	}

	@Test
	void anEditionSaysWhoWasNamedTheWinnersFirstAndWhatNobodySays() {
		Document page = page("/en/champions/2025");
		assertThat(page.select("#laureates ~ ul > li > h3").eachText()).containsExactly("NetZero Pallets", "Silaiwali",
				"Excuela", "Green Tech Africa");
		assertThat(fact(page, "Closed on")).isEqualTo("28 March 2025");
		assertThat(fact(page, "Launched")).isEqualTo("no source that we have read says");
		assertThat(page.select("#asked ~ ul.sources a, section ul.sources a")).isNotEmpty();
	}

	@Test
	void anEditionWithoutKnownLaureatesSaysSo() {
		Document page = page("/es/champions/2026");
		assertThat(page.select("#laureates + .note").text()).startsWith("Ninguna fuente");
	}

	@Test
	void theTwoEditionsOfOneYearHaveAddressesOfTheirOwn() {
		assertThat(page("/en/champions/2017").select(".cards-grid h3").eachText()).contains("Google", "eBay");
		assertThat(page("/en/champions/2017-video").select(".cards-grid h3").eachText()).containsExactly("Zedi",
				"Deering Banjo Co.", "My Nametags");
	}

	@Test
	void aLaureateLeadsToItsEconomyItsOrganisationAndTheMeetingsWhereItSpoke() {
		Document page = page("/fr/champions/2025/excuela");
		assertThat(page.select("a[href=/fr/economies/pe]").text()).isEqualTo("Pérou");
		assertThat(page.select("a[href=/fr/organisations/excuela]")).isNotEmpty();
		Element meeting = page.expectFirst("#meetings + ul a");
		assertThat(page(meeting.attr("href")).text()).contains("Excuela");
		assertThat(page.expectFirst("p.lead").attr("lang")).isEqualTo("fr");
	}

	@Test
	void aLaureateOfNoOneEconomyHasItsRegion() {
		assertThat(fact(page("/es/champions/2024/clac"), "Economía o región")).isEqualTo("América Latina y el Caribe");
	}

	@Test
	void pagesOfEconomiesAndOrganisationsTellWhoWasNamed() {
		assertThat(page("/en/economies/pe").select("#champions + ul a").eachAttr("href"))
			.contains("/en/champions/2025/excuela", "/en/champions/2021/lima-chamber-of-commerce");
		assertThat(page("/en/organisations/excuela").select("#champions + ul a").eachAttr("href"))
			.containsExactly("/en/champions/2025/excuela");
		assertThat(page("/en/economies/tg").select("#champions")).isEmpty();
	}

	@Test
	void everyLaureateOfTheDataSetIsInTheListAndHasAPage() {
		Document list = page("/en/champions/laureates");
		assertThat(list.select("#results").text()).isEqualTo("28 results");
		list.select("tbody th a").eachAttr("href").forEach(this::page);
	}

	@ParameterizedTest
	@CsvSource({ "/en/champions/1999", "/en/champions/2025/zedi" })
	void whatIsNotThereIsNotFound(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private static String fact(Document page, String name) {
		return page.select("dl.facts dt:matchesWholeOwnText(^%s$) + dd".formatted(name)).text();
	}

	private Document page(String address) {
		MvcTestResult answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).as(address).hasStatusOk();
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
