package org.greenlane.trends;

import java.util.List;
import java.util.Locale;

import org.greenlane.PortalTest;
import org.greenlane.SqlStatements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class TrendPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					en | 873 companies (31 December 2021, the whole programme) | MSMEs: 62.9% of 903 certificates (31 August 2017
					fr | 873 entreprises (31 décembre 2021, le programme entier) | MPME : 62,9 % de 903 certificats
					es | 873 empresas (31 de diciembre de 2021, el programa completo) | Mipymes: 62,9 % de 903 certificados
					""")
	void theStoryOfKoreaIsItsNewestCountAndShareWithTheirDates(String language, String count, String share) {
		String story = page("/" + language + "/participation/kr").select(".story").text();
		assertThat(story).contains(share, count);
		assertThat(story).contains("SME (Korean Framework Act on SMEs)", "24 ");
	}

	@Test
	void koreasUnitsChangeIn2017AndTheBreaksAreSaidInWords() {
		Document page = page("/en/participation/kr");
		assertThat(page.select("section[aria-labelledby=participation-kr-totals-title] .breaks li").eachText())
			.containsExactly(
					"Between November 2015 and 31 August 2017: the unit changes: companies; then certificates.",
					"Between 31 August 2017 and June 2019: the unit changes: certificates; then companies.");
		assertThat(page.select("section[aria-labelledby=participation-kr-msme-shares-title] .breaks").text())
			.contains("one of the two shares is of fewer operators than the total", "the unit changes");
	}

	@Test
	void chinasHighestClassIsNotJoinedToTheWholeProgrammeAndAllClassesAreNotDrawn() {
		Document page = page("/en/participation/cn");
		assertThat(page.select(".breaks li")).hasSize(3);
		assertThat(page.select("#charts ~ p").text()).contains("One record has no date",
				"Counts of all certified classes are not drawn beside the others");
		assertThat(page.select("svg").text()).doesNotContain("40,091");
		assertThat(page.select("table").text()).contains("40,091", "7,029 ≠", "6,876 ≠");
	}

	@Test
	void growthIsOnlyBetweenCountsOfOneScopeAndUnit() {
		Document page = page("/en/participation/kr");
		assertThat(page.expectFirst("section:has(#growth) tbody tr").text()).contains("21 companies (2009)",
				"873 companies (31 December 2021)", "+4,057.1%");
		assertThat(page.select("section:has(#growth) tbody th")
			.eachText()
			.stream()
			.filter((row) -> row.startsWith("Importers only"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "es" })
	void everyEconomyWithRecordsShowsThemAllAndItsChartsAsFiles(String language) {
		List<String> economies = this.jdbc.sql("select distinct iso2 from participation.records order by 1")
			.query((row, n) -> row.getString(1))
			.list();
		assertThat(economies).hasSize(76).allSatisfy((iso2) -> {
			Document page = page("/%s/participation/%s".formatted(language, iso2.toLowerCase(Locale.ROOT)));
			int records = this.jdbc.sql("select count(*) from participation.records where iso2 = ?")
				.param(iso2)
				.query(Integer.class)
				.single();
			assertThat(page.select("section:has(#records) tbody tr:not(.group)")).as(iso2).hasSize(records);
			assertThat(page.text()).as(iso2).doesNotContain("??");
			page.select("a[href$=.svg]").forEach((file) -> assertThat(body(file.attr("href"))).startsWith("<svg"));
		});
	}

	@Test
	void anEconomyWithoutRecordsSaysSoAndLeadsOn() {
		Document page = page("/en/participation/tg");
		assertThat(page.text()).contains("No source that we have read counts the certified operators of Togo.",
				"That does not mean that there are none");
		assertThat(page.select("main a[href='/en/participation/ask?economy=tg']")).hasSize(1);
		assertThat(page.select("main a[href=/en/economies/tg]")).hasSize(1);
		assertThat(page("/en/participation/at").select("main a[href=/en/participation/eu]")).hasSize(1);
	}

	@Test
	void theUnionLeadsToItsMembersAndTheyLeadBack() {
		assertThat(page("/en/participation/eu").select("section:has(#members) a[href=/en/participation/de]"))
			.hasSize(1);
		assertThat(page("/en/participation/de").select("main a[href=/en/participation/eu]")).hasSize(1);
		assertThat(page("/en/participation/gb").select("main a[href=/en/participation/eu]")).hasSize(1);
	}

	@Test
	void anEconomysPageShowsTheNewestCountsInShort() {
		Document page = page("/en/economies/kr");
		assertThat(page.select("section[aria-labelledby=participation]").text()).contains("873 companies",
				"62.9% were MSMEs: 568 of 903 certificates");
		assertThat(page.select("main a[href=/en/participation/kr]")).hasSize(1);
		assertThat(page("/en/economies/tg").select("section[aria-labelledby=participation]").text())
			.contains("No source that we have read counts");
	}

	@Test
	void aCodeInUpperCaseLeadsToTheOneAddressAndUnknownThingsAreNotFound() {
		assertThat(this.mvc.get().uri("/en/participation/KR")).hasStatus(301).hasRedirectedUrl("/en/participation/kr");
		assertThat(this.mvc.get().uri("/en/participation/qq")).hasStatus(404);
		assertThat(this.mvc.get().uri("/en/participation/kr/none.svg")).hasStatus(404);
	}

	@Test
	void aTrendIsReadInFewStatements() {
		body("/en/participation/kr");
		assertThat(SqlStatements.of(() -> body("/en/participation/kr"))).hasSizeLessThanOrEqualTo(4);
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
