package org.greenlane.series;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.greenlane.PortalTest;
import org.greenlane.SqlStatements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class SeriesPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "en, Statistical series, 103 results", "fr, Séries statistiques, 103 résultats",
			"es, Series estadísticas, 103 resultados" })
	void theListNamesAllSeriesByFamilyAboveItsValues(String language, String title, String found) {
		Document page = page("/" + language + "/series");
		assertThat(page.select("h1").text()).isEqualTo(title);
		assertThat(page.select("#results").text()).isEqualTo(found);
		assertThat(page.select(".series-family")).hasSize(3);
		assertThat(page.select(".series-family li a[href^=/%s/series/]".formatted(language))).hasSize(43);
		assertThat(page.html()).doesNotContain("??");
	}

	@ParameterizedTest
	@CsvSource({ "family=world, 21", "family=coverage, 59", "family=sentiment, 23", "economy=eu, 14",
			"series=aeo-share-of-trade-value, 15", "year=2015, 4", "grade=c, 4", "q=nearly 40%, 2" })
	void filtersNarrowTheList(String filter, int rows) {
		Document page = page("/en/series?" + filter);
		assertThat(page.select("#results").text()).isEqualTo(rows + " results");
		assertThat(page.select(".series-family")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("slugs")
	void everySeriesHasAChartATableThatAgreesWithItsDownloadAndASourceLine(String slug) {
		Document page = page("/en/series/" + slug);
		Element chart = page.expectFirst("figure.chart");
		assertThat(chart.select("svg")).hasSize(1);
		assertThat(chart.text()).contains("Source: ");
		assertThat(chart.select("figcaption a").eachAttr("href")).containsExactly("/en/series/" + slug + ".svg",
				"/en/series.csv?series=" + slug);
		List<NamedCsvRecord> rows = csv("/en/series.csv?series=" + slug);
		assertThat(page.select(".values tbody tr").eachAttr("id"))
			.containsExactlyInAnyOrderElementsOf(rows.stream().map((row) -> row.getField("id")).toList());
		for (NamedCsvRecord row : rows) {
			assertThat(page.expectFirst("[id=%s] .number".formatted(row.getField("id"))).text())
				.endsWith(row.getField("value").isEmpty() ? "unknown"
						: row.getField("value") + (row.getField("unit_label").startsWith("%") ? "%" : ""));
		}
		assertThat(page.select("dd").eachText()).doesNotContain("").hasSizeGreaterThanOrEqualTo(3);
		assertThat(this.mvc.get().uri("/en/series/" + slug + ".svg")).hasStatusOk()
			.bodyText()
			.startsWith("<svg ")
			.contains(page.select("h1").html(), "Source: ");
	}

	@Test
	void theTotalOf2018IsMarkedAsDerived() {
		Document page = page("/en/series/aeo-programmes-operational");
		assertThat(page.select("[id=aeo_programmes_operational-2018]").text())
			.contains("77 derived derived: 83 in 2019 minus 6");
		assertThat(page.select(".badge").eachText()).containsExactly("derived");
		assertThat(page.select("figure svg").text()).contains("77 (derived)");
		assertThat(page.text()).contains("“Derived” means", "counts each member State of the European Union by itself");
		assertThat(csv("/en/series.csv?q=derived")).singleElement()
			.satisfies((row) -> assertThat(row.getField("qualifier")).isEqualTo("DERIVED"));
	}

	@Test
	void unknownIsNeverZero() {
		String slug = "sentiment-component-current-state-of-business";
		Document page = page("/en/series/" + slug);
		assertThat(page.select(".values .number").eachText()).containsOnly("Value", "Respondents", "unknown");
		assertThat(page.select("figure svg").text()).contains("No value is known.").doesNotContain("0");
		assertThat(page.text()).contains("It is not zero.");
		assertThat(csv("/en/series.csv?series=" + slug).getFirst().getField("value")).isEmpty();
		assertThat(page("/en/series?series=" + slug).select("td[data-label=Value]").text()).isEqualTo("—");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "en|member|2018 (278)|2 of those 4|for 2019|given|Do not read small changes as change",
					"fr|membres|2018 (278)|2 de ces 4|pour 2019|rapportée|Ne lisez pas une petite variation",
					"es|miembros|2018 (278)|2 de esos 4|para 2019|comunicó|No interprete variaciones pequeñas" })
	void theSentimentIndexSaysWhatIsNotKnownOfIt(String language, String members, String respondents, String components,
			String years, String reported, String change) {
		Document page = page("/" + language + "/series/sentiment-overall");
		assertThat(page.select(".note li")).hasSize(8);
		assertThat(page.select(".note").text()).contains(members, respondents, components, years, change);
		assertThat(page.select("[id=sentiment_overall-2018] small[lang=en]").text())
			.isEqualTo("(as reported; published early in the series)");
		assertThat(page.select("dd a[href=/%s/economies/ua]".formatted(language))).hasSize(1);
	}

	@Test
	void numbersAreWrittenAsTheReaderWritesThem() {
		assertThat(body("/fr/series/aeo-share-of-trade-value")).contains(">36,31\u00a0%<", ">≥\u00a070\u00a0%<",
				"\u00a0: 31,5\u00a0% (2024)");
		assertThat(body("/en/series/aeo-share-of-trade-value")).contains(">36.31%<", ">≥\u00a070%<");
		assertThat(page("/fr/series?series=aeo-share-of-trade-value").select("td.number").eachText()).contains("36,31");
	}

	@Test
	void aValueLiesAtTheDayOfItsSourceOnlyWhereThatIsInItsYear() {
		Document page = page("/en/series/aeo-share-of-trade-value");
		assertThat(page.select("[id=aeo_share_of_trade_value-cn-2024-2024-05-17]").text()).contains("17 May 2024");
		assertThat(page.expectFirst("[id=aeo_share_of_trade_value-ua-2023-2025-02-13] td").text()).isEqualTo("2023");
		assertThat(page("/en/series/aeo-share-of-customs-revenue").text()).contains("date unknown");
	}

	@Test
	void aChartByEconomyShowsTheLatestValuesByName() {
		String chart = page("/en/series/aeo-share-of-trade-value").select("figure svg").text();
		assertThat(chart).containsSubsequence("China", "Chinese Taipei", "European Union", "Viet Nam")
			.contains("≈ 40% (2025)", "≥ 5% (2024)")
			.doesNotContain("36.31");
	}

	@Test
	void aSourceNamesTheValuesThatRestOnIt() {
		Document page = page("/en/series/sentiment-overall");
		String source = page.select("[id=sentiment_overall-2024] .sources a").attr("href");
		assertThat(page(source).select("a[href=/en/series/sentiment-overall#sentiment_overall-2024]").text())
			.isEqualTo("Small Business Sentiment Index, Ukraine, 2024");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/series/nothing", "/en/series/nothing.svg", "/en/series/AEO-share-of-traders" })
	void whatIsNoSeriesIsNotFound(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@CsvSource({ "/en/series, 4", "/en/series/aeo-share-of-trade-value, 3", "/en/series/sentiment-overall, 3" })
	void aPageTakesFewStatements(String address, int most) {
		page(address);
		assertThat(SqlStatements.of(() -> page(address))).hasSizeLessThanOrEqualTo(most);
	}

	static Stream<String> slugs() throws IOException {
		String file = new ClassPathResource("shipped/aeo/series.csv").getContentAsString(StandardCharsets.UTF_8);
		return file.lines().skip(1).map((line) -> line.substring(0, line.indexOf(',')).replace('_', '-'));
	}

	private List<NamedCsvRecord> csv(String address) {
		return CsvReader.builder().ofNamedCsvRecord(body(address)).stream().toList();
	}

	private Document page(String address) {
		return Jsoup.parse(body(address));
	}

	private String body(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
