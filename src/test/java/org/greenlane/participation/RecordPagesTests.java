package org.greenlane.participation;

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
class RecordPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "es" })
	void everyRecordHasAPageWithItsSourcesInEveryLanguage(String language) {
		List<String> ids = this.jdbc.sql("select id from participation.records order by id")
			.query((row, n) -> row.getString(1))
			.list();
		assertThat(ids).hasSize(237).allSatisfy((id) -> {
			Document page = page("/%s/participation/records/%s".formatted(language, id.toLowerCase(Locale.ROOT)));
			assertThat(page.select("dd .sources a[href^=/%s/sources/]".formatted(language))).as(id).isNotEmpty();
			assertThat(page.text()).as(id).contains(id).doesNotContain("??");
		});
	}

	@Test
	void countsThatDifferStandSideBySideWithTheirSources() {
		Document korea = page("/en/participation/records/part-070");
		assertThat(korea.select("#differ + p").text()).contains("Other counts of the same thing differ.",
				"They may count different things or different days.");
		assertThat(korea.select("section:has(#differ) tbody .number").eachText()).contains("553", "728");
		Document china = page("/en/participation/records/part-016");
		assertThat(china.select("#differ + p").text())
			.contains("Another count of the same thing differs: 6,876 companies (31 December 2025).");
		assertThat(china.select("section:has(#differ) tbody .number").eachText()).containsExactly("7,029", "6,876");
		assertThat(china.select("section:has(#differ) a[href=/en/participation/records/part-217]")).hasSize(1);
		assertThat(china.select("section:has(#differ) .sources")).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					part-023 | The parts add up to 457, the total is 338 companies. An operator may be counted in several parts.
					part-264 | The parts add up to 62, the total is 51 companies. An operator may be counted in several parts.
					part-290 | The parts add up to 426, the total is 428 companies. The source does not say where the others belong.
					part-059 | The percentages add up to 99%, as the source rounds them.
					""")
	void partsThatDoNotAddUpAreSaidWithBothSums(String record, String sentence) {
		assertThat(page("/en/participation/records/" + record).select(".note").eachText()).contains(sentence);
	}

	@ParameterizedTest
	@CsvSource({ "part-082, By role", "part-200, By role", "part-247, By type of certificate",
			"part-026, By tier or class", "part-279, By category of the scheme" })
	void certificatesAndTiersAreNotCalledRoles(String record, String title) {
		boolean split = this.jdbc.sql("select count(*) > 0 from participation.role_counts where record_id = upper(?)")
			.param(record)
			.query(Boolean.class)
			.single();
		assertThat(page("/en/participation/records/" + record).select("h2").eachText().contains(title))
			.isEqualTo(split);
	}

	@Test
	void everyRoleHasAName() {
		List<String> roles = this.jdbc.sql("select distinct role from participation.role_counts")
			.query((row, n) -> row.getString(1))
			.list();
		List<String> records = this.jdbc.sql("select distinct lower(record_id) from participation.role_counts")
			.query((row, n) -> row.getString(1))
			.list();
		for (String record : records) {
			assertThat(page("/fr/participation/records/" + record).select(".parts tbody th").eachText())
				.doesNotContainAnyElementsOf(roles);
		}
	}

	@Test
	void aShareShowsItsFormulaItsBaseAndItsDefinition() {
		String page = page("/en/participation/records/part-066").text();
		assertThat(page).contains("71.4% 100 × 15 ÷ 21 = 71.4%",
				"The base is not the total: the source looks at 21 of 26 companies.",
				"SME (Korean Framework Act on SMEs)");
		assertThat(page("/fr/participation/records/part-028").text()).contains("36,6 %");
	}

	@Test
	void whatIsEstimatedSaysWhy() {
		assertThat(page("/en/participation/records/part-285").text()).contains("Estimated",
				"14 operators of mid-2024 and ten later ones were added up");
	}

	@Test
	void aRecordWithoutTotalAndDateSaysSo() {
		assertThat(page("/en/participation/records/part-216").select("h1").text())
			.isEqualTo("India: total not known, 2025");
		assertThat(page("/en/participation/records/part-220").select("h1").text())
			.isEqualTo("China: 2,670 companies, undated");
	}

	@Test
	void aRecordIsCitedByItsAddressAndTakenHome() {
		Document page = page("/en/participation/records/part-200");
		assertThat(page.select(".note").text()).contains("Record PART-200",
				"http://localhost/en/participation/records/part-200, read on ");
		assertThat(body(page.expectFirst("a[href*=.csv]").attr("href"))).contains("PART-200");
	}

	@Test
	void anIdInUpperCaseLeadsToTheOneAddressAndAnUnknownOneIsNotFound() {
		assertThat(this.mvc.get().uri("/en/participation/records/PART-200")).hasStatus(301)
			.hasRedirectedUrl("/en/participation/records/part-200");
		assertThat(this.mvc.get().uri("/en/participation/records/part-999")).hasStatus(404);
	}

	@Test
	void aSourceKnowsItsRecords() {
		String source = page("/en/participation/records/part-200").expectFirst("dd .sources a").attr("href");
		assertThat(page(source).select("a[href=/en/participation/records/part-200]")).hasSize(1);
	}

	@Test
	void aRecordIsReadInFewStatements() {
		body("/en/participation/records/part-071");
		assertThat(SqlStatements.of(() -> body("/en/participation/records/part-071"))).hasSizeLessThanOrEqualTo(7);
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
