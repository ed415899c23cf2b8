package org.greenlane.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.greenlane.PortalTest;
import org.greenlane.SqlStatements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PortalTest
class ConditionalAnswersTests {

	private static final String LIST = "/en/aeo/programmes";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "/en", LIST, "/fr/aeo/programmes?type=safe-aeo", "/es/aeo/programmes.csv",
			"/en/aeo/programmes.metadata.json", "/sitemap.xml" })
	void secondReadingOfAnUnchangedPageCostsOneStatement(String address) {
		String tag = tag(get(address));
		assertThat(SqlStatements.of(() -> assertThat(get(address, HttpHeaders.IF_NONE_MATCH, tag)).hasStatus(304)
			.hasHeader(HttpHeaders.ETAG, tag)
			.body()
			.isEmpty())).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en", LIST, "/fr/aeo/programmes?type=safe-aeo&sort=-launched" })
	void pageTakesAtMostFiveStatements(String address) {
		touch();
		assertThat(SqlStatements.of(() -> assertThat(get(address)).hasStatusOk())).hasSizeLessThanOrEqualTo(9);
		assertThat(SqlStatements.of(() -> assertThat(get(address)).hasStatusOk())).hasSizeLessThanOrEqualTo(5);
	}

	@Test
	void changeOfPublicDataMakesThePageNew() {
		String tag = tag(get(LIST));
		touch();
		assertThat(get(LIST, HttpHeaders.IF_NONE_MATCH, tag)).hasStatusOk()
			.headers()
			.satisfies((headers) -> assertThat(headers.getETag()).isNotEqualTo(tag));
	}

	@Test
	void pageUnchangedSinceItsDateIsNotSentAgain() {
		await().atMost(Duration.ofSeconds(5))
			.until(() -> get(LIST).getResponse().getHeader(HttpHeaders.LAST_MODIFIED) != null);
		String date = String.valueOf(get(LIST).getResponse().getHeader(HttpHeaders.LAST_MODIFIED));
		assertThat(get(LIST, HttpHeaders.IF_MODIFIED_SINCE, date)).hasStatus(304);
		String before = DateTimeFormatter.RFC_1123_DATE_TIME
			.format(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).minusSeconds(1));
		assertThat(get(LIST, HttpHeaders.IF_MODIFIED_SINCE, before)).hasStatusOk();
		touch();
		assertThat(get(LIST, HttpHeaders.IF_MODIFIED_SINCE, date)).hasStatusOk();
	}

	@Test
	void whoHasSignedInGetsEveryPageAnew() {
		String tag = tag(get(LIST));
		MvcTestResult answer = this.mvc.get()
			.uri(LIST)
			.with(user("ann"))
			.header(HttpHeaders.IF_NONE_MATCH, tag)
			.exchange();
		assertThat(answer).hasStatusOk()
			.hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
			.doesNotContainHeader(HttpHeaders.ETAG)
			.doesNotContainHeader(HttpHeaders.LAST_MODIFIED);
	}

	@Test
	void publicPageMayBeKeptAndMustBeAskedAboutAndDiffersByCookie() {
		assertThat(get(LIST)).hasHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache")
			.headers()
			.satisfies((headers) -> assertThat(headers.getVary()).contains(HttpHeaders.COOKIE));
	}

	@Test
	void everyLanguageIsAPageOfItsOwn() {
		String french = new String(get("/fr/aeo/programmes").getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
		assertThat(french).contains("lang=\"fr\"");
		assertThat(get(LIST)).hasHeader("Content-Language", "en");
		assertThat(get("/fr/aeo/programmes")).hasHeader("Content-Language", "fr");
	}

	@Test
	void staticFileIsKeptForAYearUnderAnAddressThatNamesItsContent() {
		String page = new String(get("/en").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		String sheet = Jsoup.parse(page).select("link[rel=stylesheet][href*=site]").attr("href");
		assertThat(sheet).matches("/assets/site-[0-9a-f]{32}\\.css");
		assertThat(get(sheet)).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public");
	}

	/**
	 * Changes public data without changing what it says.
	 */
	private void touch() {
		this.jdbc.sql("update sources.sources set title = title where false").update();
	}

	private static String tag(MvcTestResult answer) {
		return String.valueOf(answer.getResponse().getHeader(HttpHeaders.ETAG));
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(address)).exchange();
	}

	private MvcTestResult get(String address, String header, String value) {
		return this.mvc.get().uri(URI.create(address)).header(header, value).exchange();
	}

}
