package org.greenlane.overview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.greenlane.PortalTest;
import org.greenlane.SqlStatements;
import org.greenlane.indicators.Indicators;
import org.greenlane.web.PartialDate;
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
class OverviewPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private final Map<String, List<Map<String, String>>> downloads = new HashMap<>();

	/**
	 * One click leads from a figure to its rows, a second one to their download.
	 */
	@Test
	void everyFigureCanBeComputedAgainFromTheDownloadTwoClicksAway() {
		List<Element> figures = page("/en/participation").select("main .traced");
		assertThat(figures).hasSizeGreaterThan(150);
		assertThat(figures).allSatisfy(
				(figure) -> assertThat(new TracedFigure(figure.attr("data-rule"), rows(figure.attr("href"))).computed())
					.as("%s by %s at %s", figure.text(), figure.attr("data-rule"), figure.attr("href"))
					.satisfies((computed) -> assertThat(new BigDecimal(computed))
						.isEqualByComparingTo(figure.attr("data-value"))));
	}

	/**
	 * What is neither a figure with an address nor a date, a code or a name has no digit.
	 */
	@Test
	void noNumberStandsThereWithoutItsRows() {
		Document page = page("/en/participation");
		page.select(".traced, time, figure, [lang], nav, script, caption, h1, h2, .places").remove();
		String left = page.select("main")
			.text()
			.replaceAll("I\\d\\d", "")
			.replace("last 24 months", "")
			.replace("within 24 months", "");
		assertThat(left).doesNotContainPattern("\\d");
	}

	@ParameterizedTest
	@CsvSource({ "en, 62.9%, '18,000'", "fr, '62,9 %', '18 000'", "es, '62,9 %', '18.000'" })
	void numbersAreWrittenAsReadersWriteThem(String language, String share, String count) {
		Document page = page("/" + language + "/participation");
		assertThat(page.select(".traced").eachText().stream().map(OverviewPagesTests::spaced)).contains(share,
				"≥ " + count);
		assertThat(spaced(page.select("figure").text())).contains(share, count);
	}

	@Test
	void whatIsNotKnownIsNeitherZeroNorAdded() {
		List<Map<String, String>> rows = rows("/en/participation/programmes?status=operational");
		assertThat(rows).hasSize(105);
		assertThat(rows.stream()
			.filter((row) -> "0".equals(row.get("total")) || "0".equals(row.get("msme"))
					|| "0".equals(row.get("companies"))))
			.isEmpty();
		assertThat(rows.stream().filter((row) -> "".equals(row.get("total")))).hasSize(46);
		assertThat(page("/en/participation/programmes?q=togo").select("tbody tr")).isEmpty();
	}

	@Test
	void ageIsTheSameInTheDatabaseAndInTheFormula() {
		this.jdbc.sql("select reference, months, current_date as today from participation.standings")
			.query((row,
					n) -> assertThat(Indicators.freshness(PartialDate.read(row.getString("reference")).orElse(null),
							row.getObject("today", LocalDate.class)))
						.as(row.getString("reference"))
						.isEqualTo((row.getString("months") == null) ? OptionalInt.empty()
								: OptionalInt.of(row.getInt("months"))))
			.list();
	}

	@Test
	void sharesStandUnderTheirDefinition() {
		Document page = page("/en/participation");
		List<String> definitions = page.select("#shares ~ h3 > span").eachText();
		assertThat(definitions).contains("SME (Korean Framework Act on SMEs)").doesNotHaveDuplicates();
		assertThat(page.select("#shares ~ ul").text()).contains("India", "≈");
	}

	@ParameterizedTest
	@ValueSource(strings = { "known", "shares-1", "shares-2", "companies", "growth", "traders", "trade", "measures",
			"world" })
	void everyChartIsInThePageAndAFile(String name) {
		Document page = page("/fr/participation");
		assertThat(page.select("figure a[href=/fr/participation/charts/" + name + ".svg]")).hasSize(1);
		assertThat(page.select("svg[aria-labelledby^=" + name + "-]")).hasSize(1);
		assertThat(this.mvc.get().uri("/fr/participation/charts/" + name + ".svg")).hasStatusOk()
			.bodyText()
			.startsWith("<svg")
			.contains("Source");
	}

	@Test
	void unknownChartIsNotFound() {
		assertThat(this.mvc.get().uri("/en/participation/charts/none.svg")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/participation", "/fr/participation/programmes?small=true",
			"/es/participation/ask?economy=kr", "/en/participation/methods" })
	void aPageTakesAtMostFiveStatements(String address) {
		page(address);
		assertThat(SqlStatements.of(() -> page(address))).hasSizeLessThanOrEqualTo(5);
	}

	@Test
	void aMissingFigureCanBeAskedForInEveryLanguage() {
		String korea = page("/en/participation/ask?economy=kr&figure=size-counts").select("textarea").text();
		assertThat(korea).contains("customs administration", "Korea, Republic of",
				"micro, small, medium-sized and large", "SME (Korean Framework Act on SMEs)", "/en/participation/kr");
		assertThat(page("/fr/participation/ask?economy=tg").select("textarea").text()).contains("Togo",
				"le nombre d’opérateurs agréés qui sont des MPME", "micro 1 à 9");
		assertThat(page("/es/participation/ask?economy=br").select("textarea").text())
			.contains("utilicen su definición legal", "SEBRAE");
		assertThat(page("/en/participation/ask?economy=in&figure=traders").select("textarea").text())
			.doesNotContain("Which firms count as small");
	}

	@Test
	void askingForNothingKnownIsNotFound() {
		assertThat(this.mvc.get().uri("/en/participation/ask?figure=none")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/en/participation/ask?economy=qq")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(page("/en/participation/ask?economy=").select("textarea")).isEmpty();
	}

	private List<Map<String, String>> rows(String address) {
		return this.downloads.computeIfAbsent(address, (one) -> {
			String download = one.contains("/participation/records/")
					? Objects.requireNonNull(page(one).selectFirst("main a[href*=.csv]")).attr("href")
					: one.replaceFirst("(\\?|$)", ".csv$1");
			try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(body(download))) {
				return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private Document page(String address) {
		return Jsoup.parse(body(address));
	}

	private String body(String address) {
		var answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).as(address).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String spaced(String text) {
		return text.replace('\u00a0', ' ').replace('\u202f', ' ');
	}

}
