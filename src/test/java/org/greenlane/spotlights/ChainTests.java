package org.greenlane.spotlights;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.greenlane.PortalTest;
import org.greenlane.sources.SourceLinks;
import org.greenlane.web.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ChainTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SourceLinks sources;

	@AfterEach
	void removeOwnSteps() {
		this.jdbc.sql("delete from spotlights.follow_ups where origin = 'person'").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "es" })
	void barrierFirmMeetingBodyAndSpotlightShowTheSameChain(String language) {
		String chain = chain("/" + language + "/barriers/afripads-hs-code");
		assertThat(chain).isNotBlank();
		assertThat(List.of("/organisations/afripads", "/organisations/wto-committee-on-market-access",
				"/organisations/wto-committee-on-technical-barriers-to-trade", "/meetings/2025-10-03",
				"/spotlights/afripads", "/economies/ug"))
			.allSatisfy((page) -> assertThat(chain("/" + language + page)).isEqualTo(chain));
	}

	@Test
	void chainTellsByDateWhatCameOfWhatWasRaised() {
		List<String> steps = page("/en/barriers/afripads-hs-code").select(".dated-steps > li").eachText();
		assertThat(steps).hasSize(4);
		assertThat(steps.get(0)).startsWith("3 October 2025 raised")
			.contains("convening notice for the meeting of 3 October 2025");
		assertThat(steps.get(1)).startsWith("31 October 2025 proposed WTO Committee on Market Access")
			.contains("(no source gives its symbol)",
					"Proposed by Australia, Barbados, Canada, Costa Rica, Iceland, Norway, United Kingdom");
		assertThat(steps.subList(2, 4))
			.allSatisfy((step) -> assertThat(step).startsWith("Told on 2 December 2025 discussed"));
	}

	@Test
	void whatHelpedStandsBesideWhatStoodInTheWay() {
		Document page = page("/fr/meetings/2025-12-02");
		assertThat(page.select(".chain")).hasSize(2);
		assertThat(page.select(".chain").text()).contains("Ce qui a aidé : Bien connaître les marchés visés",
				"Les exigences d’étiquetage des marchés étrangers",
				"Aucune source que nous avons lue ne dit ce qui en est résulté.");
	}

	@Test
	void chainIsOpenForAsManyDaysAsTheClockSays() {
		ChainReader reader = new ChainReader(this.jdbc, this.sources,
				Clock.fixed(Instant.parse("2025-11-30T12:00:00Z"), ZoneOffset.UTC));
		Chain chain = reader.read(List.of("afripads"), Language.EN).getFirst();
		assertThat(chain.barriers()).hasSize(3).allSatisfy((one) -> assertThat(one.openDays()).isEqualTo(58));
	}

	@Test
	void resolvedBarrierIsOpenNoMore() {
		this.jdbc
			.sql("""
					insert into spotlights.follow_ups (id, state, body, date, symbol, what)
					values ('trial', 'RESOLVED', 'wto-committee-on-market-access', '2026-06-01', 'G/MA/W/999', 'Settled')""")
			.update();
		this.jdbc.sql("insert into spotlights.follow_up_barriers values ('trial', 'afripads-hs-code', 1)").update();
		Document page = page("/en/barriers/afripads-hs-code");
		assertThat(page.select(".lead").text()).endsWith("resolved");
		Element last = page.expectFirst(".dated-steps > li:last-child");
		assertThat(last.text()).startsWith("1 June 2026 resolved").contains("G/MA/W/999", "About: Reusable menstrual");
		assertThat(page("/en/barriers?state=resolved").select("tbody th").eachText()).hasSize(1);
		assertThat(page("/en/barriers?open-after=30").select("tbody th").eachText()).hasSize(5);
	}

	@ParameterizedTest
	@CsvSource({ "/en/barriers, 6 results", "/en/barriers?economy=ug, 3 results",
			"/en/barriers?kind=labelling, 1 result", "/en/barriers?hs=9619, 3 results", "/en/spotlights, 6 results",
			"/en/spotlights?hs=0902, 1 result", "/en/spotlights?kind=testing, 1 result" })
	void listsNarrowByKindCodeAndEconomy(String address, String found) {
		assertThat(page(address).select("#results").text()).isEqualTo(found);
	}

	@Test
	void codeThatAnAnalystChoseIsSaidToBe() {
		assertThat(page("/en/spotlights/la-mandala").select(".facts").text())
			.contains("0902 Chosen by an analyst from the description of the product; no source gives a code.");
	}

	@Test
	void economyOfWhichNothingIsRecordedSaysSo() {
		assertThat(page("/en/economies/tg").select("section[aria-labelledby=voices]").text())
			.contains("Togo is not named in the meetings and Spotlights on record.");
		assertThat(page("/en/economies/is").select("section[aria-labelledby=voices] li").text()).contains("AFRIpads");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/barriers/none", "/en/spotlights/none" })
	void whatDoesNotExistIsNotFound(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private String chain(String address) {
		return page(address).select(".chain").outerHtml();
	}

	private Document page(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(assertThat(result).bodyText().actual());
	}

}
