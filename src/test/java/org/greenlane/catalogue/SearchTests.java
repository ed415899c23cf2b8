package org.greenlane.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.List;

import org.greenlane.PortalTest;
import org.greenlane.web.LegibleText;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class SearchTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	/** Other tests publish calls, which are all called the same. */
	@BeforeEach
	void callsOfOtherTestsAreForgotten() {
		this.jdbc.sql("delete from catalogue.entries where kind = 'CALL'").update();
	}

	private SearchVisitor visitor() {
		return new SearchVisitor(this.mvc);
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvFileSource(resources = "/search-queries.txt", delimiter = '|', quoteCharacter = '`', commentCharacter = '#')
	void whoeverSearchesFindsFirstWhatIsMeant(String language, String typed, @Nullable String first, String said) {
		Document page = visitor().search(language, typed);
		List<String> expected = (first != null) ? Arrays.asList(first.split(" ")) : List.of();
		assertThat(SearchVisitor.hits(page)).startsWith(expected.toArray(String[]::new));
		boolean near = !page.select("#near").isEmpty();
		boolean forms = page.select(".hits").first() == page.select("#forms + .hits").first();
		assertThat(near ? "near" : forms ? "forms" : "exact").isEqualTo(said);
	}

	@Test
	void quotesFindExactlyWhatStandsBetweenThem() {
		Document loose = visitor().search("en", "internal");
		Document exact = visitor().search("en", "\"internal\"");
		assertThat(loose.select("#forms + .hits").text().toLowerCase(Locale.ROOT)).contains("international");
		assertThat(exact.select("#forms")).isEmpty();
		assertThat(exact.select(".hits mark").eachText()).isNotEmpty()
			.allMatch((word) -> word.equalsIgnoreCase("internal"));
		assertThat(SearchVisitor.total(exact)).isPositive().isLessThan(SearchVisitor.total(loose));
	}

	@Test
	void minusLeavesOutWhatHasTheWord() {
		int with = SearchVisitor.total(visitor().search("en", "customs"));
		int without = SearchVisitor.total(visitor().search("en", "customs -singapore"));
		int both = SearchVisitor.total(visitor().search("en", "customs \"singapore\""));
		assertThat(both).isPositive();
		assertThat(without + both).isLessThanOrEqualTo(with);
		assertThat(without).isPositive().isLessThan(with);
	}

	@ParameterizedTest
	@CsvSource({ "pequeñas empresas, pequenas empresas, es", "garantie réduite, garantie reduite, fr",
			"Cote d’Ivoire, CÔTE D'IVOIRE, en" })
	void accentsCaseAndApostrophesDoNotMatter(String one, String other, String language) {
		Document page = visitor().search(language, one);
		assertThat(SearchVisitor.hits(page)).isNotEmpty()
			.isEqualTo(SearchVisitor.hits(visitor().search(language, other)));
	}

	@Test
	void thingIsFoundOnceInTheReadersLanguage() {
		Document page = visitor().search("fr", "Kenya");
		assertThat(SearchVisitor.hits(page)).doesNotHaveDuplicates().contains("/economies/ke");
		assertThat(visitor().search("es", "Allemagne").select(".hits h3 a").getFirst().text()).isEqualTo("Alemania");
	}

	@Test
	void textInAnotherLanguageThanThePageIsMarkedSo() {
		Document page = visitor().search("fr", "Eligible Manufacturer Importer");
		assertThat(page.select(".hits h3").getFirst().attr("lang")).isEqualTo("en");
		assertThat(page.select(".hits p[lang]").getFirst().attr("lang")).isEqualTo("en");
		assertThat(visitor().search("en", "Eligible Manufacturer Importer").select(".hits [lang]")).isEmpty();
	}

	@Test
	void countsOfAFilterAreWhatEachChoiceBrings() {
		Document page = visitor().search("en", "customs", "kind", "programme");
		assertThat(page.select("input[name=kind][value=programme]").hasAttr("checked")).isTrue();
		for (String kind : List.of("source", "series")) {
			int said = Integer.parseInt(page.select("label:has(input[value=" + kind + "]) small").text());
			assertThat(SearchVisitor.total(visitor().search("en", "customs", "kind", kind))).as(kind)
				.isPositive()
				.isEqualTo(said);
		}
		String option = page.select("select[name=economy] option[value=kr]").text();
		int said = Integer.parseInt(option.replaceAll("\\D", ""));
		assertThat(SearchVisitor.total(visitor().search("en", "customs", "kind", "programme", "economy", "kr")))
			.isPositive()
			.isEqualTo(said);
	}

	@Test
	void misspeltWordShowsWhatIsSpeltMuchLikeItUnderAHeadingThatSaysSo() {
		for (String language : List.of("en", "fr", "es")) {
			Document page = visitor().search(language, "custums");
			assertThat(page.select("#near + .note a").eachText()).as(language).contains("customs");
			assertThat(SearchVisitor.hits(page)).isNotEmpty();
			assertThat(page.select("#near ~ .hits mark").eachText())
				.allMatch((word) -> word.toLowerCase(Locale.ROOT).startsWith("custom"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "es" })
	void everyKindIsFoundInEachLanguageAndItsCountIsWhatItBrings(String language) {
		Document all = visitor().search(language, "");
		for (String kind : List.of("programme", "measure", "arrangement", "economy", "meeting", "report", "spotlight",
				"barrier", "organisation", "output", "edition", "laureate", "series", "record", "source", "page")) {
			String link = ".kinds-list li:has(a[href=/" + language + "/search?kind=" + kind + "])";
			assertThat(all.select(link + " a").text()).as(kind).isNotBlank();
			int said = Integer.parseInt(all.select(link + " small").text().replaceAll("\\D", ""));
			Document one = visitor().search(language, "", "kind", kind);
			assertThat(SearchVisitor.total(one)).as(kind).isPositive().isEqualTo(said);
			assertThat(SearchVisitor.hits(one)).as(kind).isNotEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "es" })
	void countsOfKindsOfASearchAddUpToItsHits(String language) {
		Document page = visitor().search(language, "AEO");
		int sum = page.select("label:has(input[name=kind]) small")
			.eachText()
			.stream()
			.mapToInt((count) -> Integer.parseInt(count.replaceAll("\\D", "")))
			.sum();
		assertThat(sum).isPositive().isEqualTo(SearchVisitor.total(page));
	}

	@Test
	void phraseIsFoundInItsOrderOnlyHoweverLongItIs() {
		assertThat(SearchVisitor.total(visitor().search("en", "\"Authorised Business Person\""))).isPositive();
		assertThat(SearchVisitor.total(visitor().search("en", "\"Person Business Authorised\""))).isZero();
		assertThat(SearchVisitor.total(visitor().search("en", "\"Business Authorised\""))).isZero();
	}

	@Test
	void everythingAboutAnEconomyIsAListByKind() {
		Document page = visitor().search("en", "", "economy", "ke");
		assertThat(SearchVisitor.hits(page)).startsWith("/economies/ke", "/aeo/programmes/ke-aeo");
		assertThat(page.select(".active strong").text()).isEqualTo("Kenya");
		assertThat(SearchVisitor.total(page)).isGreaterThan(5);
	}

	@Test
	void pagesHaveAddressesAndNoHitTwice() {
		Document first = visitor().search("en", "AEO");
		Document second = visitor().search("en", "AEO", "page", "2");
		assertThat(first.select(".pager a[rel=next]").attr("href")).isEqualTo("/en/search?q=AEO&page=2");
		assertThat(SearchVisitor.hits(first)).hasSize(20).doesNotContainAnyElementsOf(SearchVisitor.hits(second));
		assertThat(this.mvc.get().uri("/en/search?q=AEO&page=9999")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@CsvSource({ "kind=country, country", "economy=xx, XX", "year=last, last", "lang=de, de", "page=0, 0" })
	void whatTheAddressAsksForAndDoesNotExistIsNamed(String parameter, String named) {
		assertThat(this.mvc.get().uri("/en/search?q=AEO&" + parameter)).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("“" + named + "” is not a value of");
	}

	@Test
	void whoFindsNothingIsToldWhatToDoNext() {
		Document page = visitor().search("fr", "zzyzx");
		assertThat(page.select("#results").text()).isEqualTo("Aucun résultat pour « zzyzx »");
		assertThat(page.select(".none a").eachAttr("href")).contains("/fr/economies", "/fr/aeo/programmes");
		Document filtered = visitor().search("en", "Kenya", "kind", "series");
		assertThat(filtered.select(".none a").getFirst().attr("href")).isEqualTo("/en/search?q=Kenya");
		Document apart = visitor().search("en", "agadir sentiment");
		assertThat(apart.select(".none a").eachAttr("href")).contains("/en/search?q=agadir", "/en/search?q=sentiment");
	}

	@Test
	void whatIsTypedComesBackAsTextOnly() {
		for (String typed : List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
				"'; drop table x; --", "\\ & | ! ( ) : * <-> ''", "'0:x' | 'y'", "-", "\"", "\"\"", "- -", "%", "/",
				"a/", "“", "\u0002\u0003")) {
			Document page = visitor().search("en", typed);
			assertThat(page.select("script:not([src]), img[onerror]")).as(typed).isEmpty();
			assertThat(page.select("main input[name=q]").getFirst().attr("value")).as(typed)
				.isEqualTo(LegibleText.of(typed).strip());
		}
	}

	@Test
	void boxStandsInTheHeaderOfEveryPage() {
		for (String page : List.of("/en", "/fr/aeo/programmes", "/es/search")) {
			String html = new String(
					this.mvc.get().uri(page).accept("text/html").exchange().getResponse().getContentAsByteArray(),
					java.nio.charset.StandardCharsets.UTF_8);
			assertThat(org.jsoup.Jsoup.parse(html).select("header form[action$=/search] input[name=q]")).as(page)
				.hasSize(1);
		}
	}

}
