package org.greenlane.outputs;

import org.greenlane.PortalTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class OutputPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "en, Outputs and work programme, 42 results", "fr, Résultats et programme de travail, 42 résultats",
			"es, Resultados y programa de trabajo, 42 resultados" })
	void listHasEveryOutputOfTheRecord(String language, String title, String found) {
		Document page = page("/" + language + "/outputs");
		assertThat(page.select("h1").text()).isEqualTo(title);
		assertThat(page.select("#results").text()).isEqualTo(found);
		assertThat(page.html()).doesNotContain("??");
	}

	@Test
	void noOutcomeOfTheConferenceIsClaimed() {
		Document page = page("/en/outputs");
		assertThat(page.select("section[aria-labelledby=ahead]").text())
			.contains("No source that we have read says what came of the group’s text there");
		assertThat(page.select("section[aria-labelledby=ahead] > ul > li > .badge").eachText()).containsOnly("draft",
				"idea", "planned");
		assertThat(page("/en/outputs?theme=mc14").select("td[data-label=State]").eachText()).containsOnly("draft");
	}

	@Test
	void studyTellsWhatIsKnownOfItAndWhatIsNot() {
		Document page = page("/en/outputs/joint-aeo-study");
		assertThat(page.select("#known + p + ul").text()).contains("Launched on 13 November 2025 at the WCO");
		assertThat(page.select("#not_known + p + ul").text()).contains("Its recommendations",
				"The share of administrations that collect figures on MSMEs");
	}

	/**
	 * What the readable part does not give has no number, and what it gives is of the
	 * draft.
	 */
	@Test
	void onlyTheContextOfTheDraftHasPercentages() {
		Document page = page("/en/outputs/joint-aeo-study");
		assertThat(page.select("section:has(#draft_context)").text()).contains("%", "the final report may differ");
		page.select("section:has(#draft_context)").remove();
		assertThat(page.select("main").text()).doesNotContain("%");
	}

	@Test
	void codeOfAnOutputLeadsToItsAddress() {
		MvcTestResult result = this.mvc.get().uri("/es/outputs/o31").exchange();
		assertThat(result).hasStatus(HttpStatus.MOVED_PERMANENTLY);
		assertThat(result.getResponse().getHeader("Location")).endsWith("/es/outputs/joint-aeo-study");
		assertThat(this.mvc.get().uri("/es/outputs/none")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private Document page(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(assertThat(result).bodyText().actual());
	}

}
