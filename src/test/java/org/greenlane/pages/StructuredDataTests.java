package org.greenlane.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.greenlane.PortalTest;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Listing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What pages tell machines keeps to the rules of {@link SchemaOrg}, and is no script.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StructuredDataTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private List<DeclaredListing> declared;

	@ParameterizedTest
	@MethodSource("lists")
	void publicListIsADataSetInEachLanguage(String path) {
		for (String language : List.of("en", "fr", "es")) {
			String address = "/" + language + path;
			JsonNode dataset = told(page(address), "Dataset");
			assertThat(SchemaOrg.problems(dataset)).as(address).isEmpty();
			assertThat(dataset.path("@id").asString()).isEqualTo("http://localhost" + address);
			assertThat(dataset.path("inLanguage").asString()).isEqualTo(language);
			assertThat(dataset.path("distribution").findValuesAsString("encodingFormat")).containsExactly("text/csv",
					"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/json");
		}
	}

	@Test
	void whatADataSetSaysCanBeTakenHomeCanBe() {
		JsonNode dataset = told(page("/fr/meetings"), "Dataset");
		for (JsonNode download : dataset.path("distribution")) {
			MvcTestResult file = this.mvc.get()
				.uri(download.path("contentUrl").asString().replace("http://localhost", ""))
				.exchange();
			assertThat(file).hasStatusOk();
			assertThat(file.getResponse().getContentType()).startsWith(download.path("encodingFormat").asString());
		}
	}

	@ParameterizedTest
	@CsvSource({ "/meetings?when=past", "/meetings?page=2", "/meetings?q=wto" })
	void partOfAListIsNoDataSetOfItsOwn(String view) {
		assertThat(page("/en" + view).select("script[type=application/ld+json]")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/reports/GL/2025/1, Report", "/reports/GL/2025/1/Original, Report", "/meetings/2025-12-02, Event",
			"/meetings/mc14, Event", "/meetings/2024-10-18, Event" })
	void reportsAndMeetingsKeepToTheRulesInEachLanguage(String path, String type) {
		for (String language : List.of("en", "fr", "es")) {
			assertThat(SchemaOrg.problems(told(page("/" + language + path), type))).as(language).isEmpty();
		}
	}

	@Test
	void rulesFindWhatIsWrong() {
		JsonNode wrong = new JsonMapper().readTree(
				"""
						{"@context": "https://schema.org", "@id": "http://localhost/", "@type": "Dataset", "name": "", "licence": "x",
						"description": "Too short", "dateModified": "yesterday", "distribution": [{"@type": "DataDownload"}]}""");
		assertThat(SchemaOrg.problems(wrong)).contains("Dataset without url", "Dataset without license",
				"Dataset.licence: \"x\"", "Dataset.name: \"\"", "Dataset.description: \"Too short\"",
				"Dataset.dateModified: \"yesterday\"", "Dataset.distribution: [{\"@type\":\"DataDownload\"}]");
	}

	@Test
	void policyAllowsNoInlineScriptAndTheDataIsNone() {
		MvcTestResult list = this.mvc.get().uri("/en/meetings").exchange();
		String policy = list.getResponse().getHeader("Content-Security-Policy");
		assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe-inline").doesNotContain("nonce-");
		assertThat(page("/en/meetings").select("script:not([src])").eachAttr("type"))
			.containsOnly("application/ld+json");
	}

	Stream<String> lists() {
		return this.declared.stream()
			.map(DeclaredListing::listing)
			.filter((listing) -> !listing.staffOnly())
			.map(Listing::path);
	}

	private static JsonNode told(Document page, String type) {
		return page.select("script[type=application/ld+json]")
			.stream()
			.map((block) -> new JsonMapper().readTree(block.data()))
			.filter((thing) -> type.equals(thing.path("@type").asString()))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No " + type + " on " + page.title()));
	}

	private Document page(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).as(address).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
