package org.greenlane.listings;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.greenlane.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ListingProblemTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private List<DeclaredListing> declared;

	@ParameterizedTest
	@CsvSource({ "type=sea,sea", "region=europe&region=atlantis,atlantis", "recognised-by=zz,zz", "sort=colour,colour",
			"sort=--economy,--economy", "sort=legal_basis,legal_basis", "page=0,0", "page=abc,abc", "page=-1,-1",
			"page=1e3,1e3", "type=%00sea,sea" })
	void whatTheListDoesNotHaveIsNamedAndShowsNoRows(String query, String value) {
		assertThat(get("/en/aeo/programmes?" + query)).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("role=\"alert\"")
			.contains("“" + value)
			.doesNotContain("<tbody")
			.doesNotContain("class=\"downloads\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "json", "xlsx", "metadata.json" })
	void downloadOfWhatTheListDoesNotHaveSaysWhy(String ending) {
		assertThat(get("/en/aeo/programmes." + ending + "?type=sea")).hasStatus(HttpStatus.BAD_REQUEST)
			.hasContentType("text/plain;charset=UTF-8")
			.bodyText()
			.contains("“sea” is not a value of “type”");
		assertThat(get("/fr/aeo/programmes." + ending + "?type=sea")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("n’est pas une valeur de");
		assertThat(get("/es/aeo/programmes." + ending + "?type=sea")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("no es un valor de");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/aeo/programmes?type=sea", "/en/aeo/programmes.csv?type=sea" })
	void nobodyKeepsAnAnswerThatNamesAProblem(String address) {
		assertThat(get(address)).hasHeader("Cache-Control", "no-store")
			.doesNotContainHeader("ETag")
			.doesNotContainHeader("Last-Modified");
	}

	@Test
	void pageBeyondTheLastIsNotFound() {
		assertThat(get("/en/aeo/programmes?page=999")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/en/aeo/programmes?page=999999")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "_", "\\", "'", "\";--", "’ or true", "％", "$1", "?", "%%%", "\\%" })
	void charactersThatMeanSomethingToADatabaseAreOnlyCharacters(String words) {
		assertThat(rows("zzz" + words)).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "_", "\\", "％" })
	void wildcardFindsOnlyItself(String wildcard) {
		assertThat(rows(wildcard)).isLessThan(rows(""));
	}

	@Test
	void overlongWordsAreCutAndNulIsIgnored() {
		assertThat(get("/en/aeo/programmes?q=" + "a".repeat(5_000))).hasStatusOk();
		assertThat(get("/en/aeo/programmes?q=" + "a".repeat(199) + encoded("😀"))).hasStatusOk();
		assertThat(get("/en/aeo/programmes?q=%00aeo%00")).hasStatusOk().bodyText().contains("value=\"aeo\"");
		assertThat(get("/en/aeo/programmes.csv?q=%00")).hasStatusOk();
	}

	@Test
	void parametersOfOthersAreLeftAlone() {
		assertThat(get("/en/aeo/programmes?utm_source=letter")).hasStatusOk();
	}

	private long rows(String words) {
		Listing programmes = this.declared.stream()
			.map(DeclaredListing::listing)
			.filter((listing) -> listing.path().equals("/aeo/programmes"))
			.findFirst()
			.orElseThrow();
		return ListingVisitor.total(new ListingVisitor(this.mvc, programmes, "en").page("?q=" + encoded(words)));
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(address)).exchange();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
