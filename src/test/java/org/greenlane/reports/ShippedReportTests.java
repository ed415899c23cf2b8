package org.greenlane.reports;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Visitor;
import org.greenlane.texts.LinkCheck;
import org.greenlane.texts.LinkProblem;
import org.greenlane.web.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The report that comes with the portal, as readers find it.
 */
@PortalTest
class ShippedReportTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private LinkCheck links;

	@Autowired
	private ShippedReports shipped;

	@Autowired
	private JsonMapper json;

	@ParameterizedTest
	@EnumSource(Language.class)
	void itIsThereInEveryLanguageAndSaysThatItIsNoDocumentOfTheWto(Language language) {
		Document page = page("/" + language.tag() + "/reports/GL/2025/1");
		assertThat(page.select("article h2")).hasSizeGreaterThan(8);
		assertThat(page.select("article").attr("lang")).isEmpty();
		assertThat(page.select(".note").text()).containsAnyOf("not a WTO document", "pas un document de l’OMC",
				"No es un documento de la OMC");
		assertThat(page.text()).contains("GL/2025/1", "Kanemasa", "KUKIA", "Excuela", "AFRIpads");
		assertThat(page.select("article a[href=/" + language.tag() + "/economies/jp]")).isNotEmpty();
		assertThat(page.select(".problem, .report-symbol .badge.warn")).isEmpty();
	}

	@Test
	void everyLinkInItLeadsSomewhere() {
		List<String> bodies = this.jdbc.sql("""
				select t.body from reports.version_texts t join reports.versions v on v.id = t.version_id
				join reports.reports r on r.id = v.report_id where r.shipped_as is not null""")
			.query((row, n) -> row.getString(1))
			.list();
		assertThat(bodies).hasSize(3);
		assertThat(bodies).allSatisfy((body) -> assertThat(
				this.links.problems(body).stream().filter((one) -> one.kind() != LinkProblem.Kind.NOT_SECURE))
			.isEmpty());
	}

	@Test
	void itIsLoadedOnce() {
		this.shipped.start();
		assertThat(this.jdbc.sql("select count(*) from reports.reports where shipped_as = '2025-12-02'")
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void listFeedAndSitemapHaveIt() {
		assertThat(page("/es/reports").select("tbody a[href=/es/reports/GL/2025/1]")).hasSize(2);
		Document feed = Jsoup.parse(text("/fr/reports.atom"), "", Parser.xmlParser());
		assertThat(feed.select("entry > id").eachText()).contains("http://localhost/fr/reports/GL/2025/1/Original");
		assertThat(text("/sitemap.xml")).contains("/fr/reports/GL/2025/1<");
	}

	@Test
	void pageOfAnEconomyListsTheReportsThatNameIt() {
		assertThat(page("/fr/economies/jp").select("a[href=/fr/reports/GL/2025/1]")).isNotEmpty();
	}

	/** Its text leads to each of them, and the page of each leads back. */
	@ParameterizedTest
	@ValueSource(strings = { "kanemasa", "excuela", "afripads", "icc", "itc", "wco", "wto-committee-on-market-access" })
	void organisationsThatItNamesAreLinkedBothWays(String organisation) {
		assertThat(page("/es/reports/GL/2025/1").select("article a[href=/es/organisations/" + organisation + "]"))
			.isNotEmpty();
		assertThat(page("/es/organisations/" + organisation).select("a[href=/es/reports/GL/2025/1]")).isNotEmpty();
	}

	@Test
	void itIsCitedInWordsAndForPrograms() {
		assertThat(page("/fr/reports/GL/2025/1").select(".report-cite").text()).contains("GL/2025/1",
				"http://localhost/fr/reports/GL/2025/1/Original");
		assertThat(text("/fr/reports/GL/2025/1.bib")).startsWith("@techreport{gl-2025-1-fr,")
			.contains("number = {GL/2025/1}");
		String ris = text("/es/reports/GL/2025/1/Original.ris");
		assertThat(ris).startsWith("TY  - RPRT\r\n").contains("LA  - es\r\n").endsWith("\r\nER  - \r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "es" })
	void citationIsWellFormedInEachLanguage(String language) {
		String title = page("/" + language + "/reports/GL/2025/1").select("h1").text();
		String bib = text("/" + language + "/reports/GL/2025/1.bib");
		assertThat(bib).matches("(?s)@techreport\\{[a-z0-9-]+,\\n(  [a-z]+ = (\\{.+?}|\\d+),?\\n)+}\\n");
		assertThat(bib.chars().filter((sign) -> sign == '{').count())
			.isEqualTo(bib.chars().filter((sign) -> sign == '}').count());
		assertThat(bib).contains("title = {{" + title + "}}", "langid = {" + language + "}", "year = {20");
		List<String> lines = text("/" + language + "/reports/GL/2025/1.ris").lines().toList();
		assertThat(lines).allMatch((line) -> line.matches("[A-Z][A-Z0-9]  - .*")).contains("TI  - " + title);
		assertThat(lines.getFirst()).isEqualTo("TY  - RPRT");
		assertThat(lines.getLast()).isEqualTo("ER  - ");
		assertThat(lines).filteredOn((line) -> line.startsWith("DA"))
			.allMatch((line) -> line.matches("DA  - \\d{4}/\\d{2}/\\d{2}"));
	}

	@Test
	void programsAreToldWhatItIs() {
		String data = page("/en/reports/GL/2025/1").select("script[type=application/ld+json]").get(0).data();
		JsonNode report = this.json.readTree(data);
		assertThat(report.get("@type").asString()).isEqualTo("Report");
		assertThat(report.get("reportNumber").asString()).isEqualTo("GL/2025/1");
		assertThat(report.get("inLanguage").asString()).isEqualTo("en");
		assertThat(report.get("workTranslation")).hasSize(2);
	}

	private Document page(String address) {
		return Jsoup.parse(text(address));
	}

	private String text(String address) {
		MockHttpServletResponse answer = new Visitor(this.mvc, "192.0.2.7").get(address);
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
