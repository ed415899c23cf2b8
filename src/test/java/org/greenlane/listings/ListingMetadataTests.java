package org.greenlane.listings;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.greenlane.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListingMetadataTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private List<DeclaredListing> declared;

	@ParameterizedTest
	@MethodSource("listings")
	void metadataDescribesExactlyTheColumnsOfTheCsvInThreeLanguages(Listing listing) {
		JsonNode metadata = metadata(listing);
		List<JsonNode> columns = metadata.path("tableSchema").path("columns").valueStream().toList();
		assertThat(columns).extracting((column) -> column.path("name").asString())
			.containsExactlyElementsOf(new ListingVisitor(this.mvc, listing, "en").csvHeader(""));
		for (JsonNode column : columns) {
			assertThat(column.path("titles").propertyNames()).containsExactlyInAnyOrder("en", "fr", "es");
			assertThat(column.path("titles").valueStream()).allMatch((title) -> !title.asString().isBlank());
		}
	}

	@ParameterizedTest
	@MethodSource("listings")
	void metadataNamesTheCsvTheKeyTheLicenceAndTheDate(Listing listing) {
		JsonNode metadata = metadata(listing);
		assertThat(metadata.path("url").asString()).isEqualTo("/en" + listing.path() + ".csv");
		assertThat(metadata.path("tableSchema").path("primaryKey").asString()).isEqualTo(listing.key());
		assertThat(metadata.path("dc:license").path("@id").asString()).startsWith("https://");
		assertThat(metadata.path("dc:modified").asString()).isNotBlank();
	}

	private JsonNode metadata(Listing listing) {
		byte[] body = this.mvc.get()
			.uri(URI.create("/en" + listing.path() + ".metadata.json"))
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		return new JsonMapper().readTree(new String(body, StandardCharsets.UTF_8));
	}

	Stream<Named<Listing>> listings() {
		return this.declared.stream().map(DeclaredListing::listing).map((one) -> Named.of(one.path(), one));
	}

}
