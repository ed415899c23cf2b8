package org.greenlane.aeo;

import org.greenlane.PortalTest;
import org.greenlane.SqlStatements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ProgrammePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "en, 126 results", "fr, 126 résultats", "es, 126 resultados" })
	void theListHasEveryProgrammeOfTheDataSet(String language, String found) {
		assertThat(page("/" + language + "/aeo/programmes").select("#results").text()).isEqualTo(found);
		assertThat(body("/" + language + "/aeo/programmes.csv").lines()
			.filter((line) -> line.contains(",https://") || line.contains(",http://"))).isNotEmpty();
	}

	@Test
	void eachFilterOfTheListNarrowsIt() {
		assertThat(found("region=europe")).isPositive();
		assertThat(found("economy=in")).isEqualTo(2);
		assertThat(found("type=tfa-authorized-operator")).isEqualTo(2);
		assertThat(found("status=operational")).isEqualTo(105);
		assertThat(found("operator=express-courier")).isEqualTo(7);
		assertThat(found("measure=reduced-guarantee")).isEqualTo(2);
		assertThat(found("tfa=f")).isEqualTo(3);
		assertThat(found("recognised-by=jp")).isEqualTo(this.jdbc
			.sql("select count(*) from aeo.programmes where iso2 in (select iso2 from recognition.partnerships "
					+ "where partner = 'JP' and status in ('IN_FORCE', 'SIGNED'))")
			.query(Integer.class)
			.single());
		assertThat(found("development=ldc")).isPositive();
		assertThat(found("q=operador economico")).isPositive();
		assertThat(found("economy=in&q=deferred payment")).isPositive();
	}

	@Test
	void everyFieldLeadsToWhatEachSourceSaysOfIt() {
		Document page = page("/en/aeo/programmes/in-aeo");
		Element validity = field(page, "Validity of the certificate");
		assertThat(validity.text()).contains("AEO-T1 3 years");
		assertThat(validity.select(".said li > .badge").eachText()).contains("contradicts", "agrees");
		assertThat(validity.select(".sources a").eachAttr("href")).isNotEmpty()
			.allSatisfy((address) -> assertThat(address).startsWith("/en/sources/"));
		assertThat(field(page, "Benefits").select(".said li > .badge").eachText()).contains("adds", "says a part");
		assertThat(field(page, "TFA Article 7.7.3").text()).contains("analyst’s mapping");
		assertThat(page.select("#page, main").text()).contains("Recognised by 8 partners");
	}

	@Test
	void everyCitationOfTheDataSetStandsOnItsPage() {
		for (String code : this.jdbc
			.sql("select code from aeo.programmes where code in ('in-aeo', 'do-aeo', 'kr-aeo', 'eu-aeo')")
			.query((row, n) -> row.getString(1))
			.list()) {
			Integer cited = this.jdbc
				.sql("select count(*) from aeo.programme_citations where programme_code = :code "
						+ "and field <> 'LOCAL_ABBR'")
				.param("code", code)
				.query(Integer.class)
				.single();
			assertThat(page("/en/aeo/programmes/" + code).select(".said > ul > li")).as(code).hasSize(cited);
		}
	}

	@Test
	void whatNoSourceStatesIsSaidSo() {
		Document page = page("/en/aeo/programmes/dz-aeo");
		assertThat(field(page, "Since").text()).isEqualTo("No source says it.");
		assertThat(field(page, "Measures").text())
			.isEqualTo("None documented, which does not mean that there is none.");
		assertThat(page.text()).contains("Recognised by no known partner");
	}

	@Test
	void simplifiedTierIsMarkedAsAnAnalystsReading() {
		assertThat(field(page("/en/aeo/programmes/do-aeo"), "Tiers").select("li").eachText())
			.contains("OEA Simplificado for small firms, as an analyst reads it");
	}

	@Test
	void differencesAreMarkedSideBySide() {
		Document page = page("/en/aeo/compare?programme=in-aeo&programme=do-aeo");
		assertThat(page.select("thead th")).hasSize(2);
		assertThat(line(page, "Since").hasClass("differs")).isTrue();
		assertThat(line(page, "Status").hasClass("differs")).isFalse();
		assertThat(line(page, "Who can be certified").select("li").eachText()).contains("Importer",
				"Logistics operator not all");
		assertThat(line(page, "Measures").text()).contains("Lower eligibility threshold", "Simplified tier for SMEs");
	}

	@Test
	void comparisonAsksForMoreAndCutsWhatIsTooMuch() {
		assertThat(page("/en/aeo/compare").select(".compare")).isEmpty();
		assertThat(page("/en/aeo/compare?programme=in-aeo").select("select[name=programme] option")).isNotEmpty();
		Document six = page("/en/aeo/compare?programme=in-aeo&programme=do-aeo&programme=kr-aeo&programme=eu-aeo"
				+ "&programme=jp-aeo&programme=cn-aeo");
		assertThat(six.select("thead th")).hasSize(5);
		assertThat(six.select("[role=alert]").text()).contains("first five");
		assertThat(this.mvc.get().uri("/en/aeo/compare?programme=in-aeo&programme=nowhere"))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/aeo/programmes", "/en/aeo/programmes?tfa=b&sort=-launched",
			"/en/aeo/compare?programme=in-aeo&programme=do-aeo", "/en/aeo", "/en/aeo/mras",
			"/en/aeo/mras/pl-asean-aamra", "/en/aeo/mras/matrix", "/en/aeo/measures", "/en/aeo/measures/no-fee",
			"/en/aeo/map", "/en/economies", "/en/sources" })
	void aPageTakesAtMostFiveStatements(String address) {
		page(address);
		assertThat(SqlStatements.of(() -> page(address))).hasSizeLessThanOrEqualTo(5);
	}

	/** Each module that knows something of it asks once or twice. */
	@ParameterizedTest
	@ValueSource(strings = { "/en/aeo/programmes/in-aeo", "/en/economies/tg" })
	void aPageToWhichOtherModulesAddTakesAtMostTenStatements(String address) {
		page(address);
		assertThat(SqlStatements.of(() -> page(address))).hasSizeLessThanOrEqualTo(10);
	}

	private int found(String query) {
		String results = page("/en/aeo/programmes?" + query).select("#results").text();
		return Integer.parseInt(results.replaceAll("\\D", ""));
	}

	private static Element field(Document page, String name) {
		return page.select("dl.facts > dt")
			.stream()
			.filter((term) -> term.text().equals(name))
			.flatMap((term) -> term.nextElementSiblings().stream().limit(1))
			.findFirst()
			.orElseThrow();
	}

	private static Element line(Document page, String name) {
		return page.select(".compare tbody tr")
			.stream()
			.filter((row) -> row.select("th").text().startsWith(name))
			.findFirst()
			.orElseThrow();
	}

	private Document page(String address) {
		return Jsoup.parse(body(address));
	}

	private String body(String address) {
		return new String(
				assertThat(this.mvc.get().uri(address)).hasStatusOk().actual().getResponse().getContentAsByteArray(),
				java.nio.charset.StandardCharsets.UTF_8);
	}

}
