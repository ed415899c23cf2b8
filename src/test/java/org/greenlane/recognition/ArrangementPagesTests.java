package org.greenlane.recognition;

import java.util.List;
import java.util.Locale;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ArrangementPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "en, Mutual recognition arrangements, China – Japan",
			"fr, Arrangements de reconnaissance mutuelle, Chine – Japon",
			"es, Acuerdos de reconocimiento mutuo, China – Japón" })
	void theListSpeaksTheReadersLanguageAndNamesBothParties(String language, String title, String arrangement) {
		Document page = page("/" + language + "/aeo/mras?q=" + arrangement.replace(" – ", " "));
		assertThat(page.select("h1").text()).isEqualTo(title);
		assertThat(page.select("tbody th a").eachText()).contains(arrangement);
		assertThat(page.html()).doesNotContain("??");
	}

	@Test
	void theListHasEveryArrangementOfTheDataSet() {
		assertThat(page("/en/aeo/mras").select("#results").text()).isEqualTo("166 results");
		String csv = body("/en/aeo/mras.csv");
		assertThat(csv.lines().filter((line) -> line.contains(",BILATERAL,"))).hasSize(155);
		assertThat(csv.lines().filter((line) -> line.contains(",PLURILATERAL,"))).hasSize(11);
		assertThat(csv).contains("BN;ID;KH;LA;MM;MY;PH;SG;TH;VN");
	}

	@Test
	void aPartyNarrowsTheListToItsArrangements() {
		Document page = page("/en/aeo/mras?economy=sg");
		Integer expected = this.jdbc.sql("select count(*) from recognition.arrangement_parties where iso2 = 'SG'")
			.query(Integer.class)
			.single();
		assertThat(page.select("#results").text()).isEqualTo(expected + " results");
	}

	@Test
	void eachAseanPartyHasItsOwnStatusAndDate() {
		Document page = page("/en/aeo/mras/pl-asean-aamra");
		assertThat(row(page, "Thailand")).contains("In force", "19 August 2024");
		assertThat(row(page, "Viet Nam")).contains("Signed, not yet in effect for this party", "—");
		assertThat(page.select("#parties").text()).isEqualTo("10 parties");
		assertThat(page.text()).contains("6 of 10 parties have put it into effect");
		assertThat(page.select("section[aria-labelledby=related] li").eachText())
			.contains("Malaysia – Singapore – In force");
	}

	@Test
	void filledInMembersAndMissingPartiesAreShownAsSuch() {
		assertThat(page("/en/aeo/mras/pl-mercosur").text())
			.contains("The source names the bloc; an analyst filled in its members.");
		Document central = page("/en/aeo/mras/pl-central-america");
		assertThat(central.text()).contains("Incomplete: not all parties are known.");
		assertThat(central.select("#parties").text()).isEqualTo("1 known party");
	}

	@Test
	void whatNoSourceStatesIsSaidInWords() {
		Document page = page("/en/aeo/mras/bi-by-uz");
		assertThat(page.select(".facts dd").eachText()).contains("— no source says it");
		assertThat(page.select(".sources a").attr("href")).startsWith("/en/sources/");
	}

	@Test
	void aBilateralPageNamesThePluralThatHasTheSameParties() {
		Document page = page("/fr/aeo/mras/bi-my-sg");
		assertThat(page.select("h1").text()).isEqualTo("Malaisie – Singapour");
		assertThat(page.select("section[aria-labelledby=related] a").eachAttr("href"))
			.containsExactly("/fr/aeo/mras/pl-asean-aamra");
		assertThat(page.select("tbody a").eachAttr("href")).contains("/fr/economies/sg", "/fr/aeo/programmes/sg-aeo");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/aeo/mras/bi-xx-yy", "/en/aeo/mras/matrix?rows=atlantis", "/en/aeo/mras?page=99" })
	void whatDoesNotExistIsNotFound(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theMatrixMarksAPairOnceAndNamesAllItsArrangements() {
		Document page = page("/en/aeo/mras/matrix?rows=all&columns=all");
		List<Element> marks = page.select("td a[title^=Malaysia – Singapore:]");
		assertThat(marks).hasSize(1);
		assertThat(marks.getFirst().attr("title"))
			.isEqualTo("Malaysia – Singapore: In force (Malaysia – Singapore; ASEAN AAMRA)");
		Element signed = page.expectFirst("td a[title^=United Arab Emirates – Saudi Arabia]");
		assertThat(signed.attr("title")).contains("In force (GCC AEO (unified); ");
		assertThat(signed.attr("href")).isEqualTo("/en/aeo/mras/pl-gcc-aeo-unified");
	}

	@Test
	void aPairWithAPendingPartyIsSignedAndNotInForce() {
		Document page = page("/en/aeo/mras/matrix?rows=asia-pacific&columns=asia-pacific");
		assertThat(page.select("td a[title^=Thailand – Viet Nam]").attr("title"))
			.isEqualTo("Thailand – Viet Nam: Signed (ASEAN AAMRA)");
		assertThat(page.select("td a[title^=Singapore – Thailand]").attr("title")).contains("In force");
	}

	@Test
	void partnersAreCountedOnceAndOnlyWhereSignedOrInForce() {
		Document page = page("/en/aeo/mras/matrix?rows=all&columns=europe");
		for (String iso2 : List.of("SG", "BR", "CN", "AL", "CR")) {
			Integer expected = this.jdbc.sql("""
					select count(distinct other.iso2) from recognition.arrangement_parties one
					join recognition.arrangement_parties other using (arrangement_id)
					join recognition.arrangements a on a.id = arrangement_id
					where one.iso2 = ? and other.iso2 <> ? and a.status in ('SIGNED', 'IN_FORCE')
					""").params(iso2, iso2).query(Integer.class).single();
			String row = "tbody tr:has(th a[href$=economy=%s])".formatted(iso2.toLowerCase(Locale.ROOT));
			assertThat(page.select(row + " td.number").text()).isEqualTo(expected.toString());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "es" })
	void theMatrixShowsTheTwentyWithMostPartnersUnlessAskedForOthers(String language) {
		Document page = page("/" + language + "/aeo/mras/matrix");
		assertThat(page.select("tbody tr")).hasSize(Partnerships.MOST);
		assertThat(page.select("thead th[scope=col]")).hasSize(Partnerships.MOST + 2);
		assertThat(page.select("div.matrix[tabindex=0][role=region][aria-labelledby=matrix]")).hasSize(1);
		assertThat(page.select("td a:not([title])")).isEmpty();
		assertThat(page.html()).doesNotContain("??");
	}

	private static String row(Document page, String party) {
		return page.select("tbody tr")
			.stream()
			.map(Element::text)
			.filter((text) -> text.startsWith(party))
			.findFirst()
			.orElseThrow();
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
