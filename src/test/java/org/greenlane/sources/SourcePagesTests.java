package org.greenlane.sources;

import java.util.List;
import java.util.Map;

import org.greenlane.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@PortalTest
class SourcePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SourceLinks links;

	@ParameterizedTest
	@CsvSource({ "en, Sources", "fr, Sources", "es, Fuentes" })
	void sourcesAreListedInEveryLanguage(String language, String title) {
		assertThat(this.mvc.get().uri("/" + language + "/sources?grade=a")).hasStatusOk()
			.bodyText()
			.contains("<h1>" + title + "</h1>", "/" + language + "/sources/");
	}

	@Test
	void sourcesAreTakenHome() {
		assertThat(this.mvc.get().uri("/en/sources.csv")).hasStatusOk().bodyText().contains("name,host,grade");
		assertThat(this.mvc.get().uri("/en/sources.metadata.json")).hasStatusOk();
	}

	@Test
	void sourceListsWhatRestsOnIt() {
		String id = cited("aeo.programme_sources", "programme_code = 'eu-aeo'");
		assertThat(this.mvc.get().uri("/en/sources/" + id)).hasStatusOk()
			.bodyText()
			.contains("/en/aeo/programmes/eu-aeo", "rel=\"noopener\"", "What rests on it");
	}

	@Test
	void sourceOfADefinitionLeadsToItsEconomy() {
		String id = cited("economies.msme_definition_sources", "definition_id = 'DEF-CN-08'");
		assertThat(this.mvc.get().uri("/fr/sources/" + id)).hasStatusOk()
			.bodyText()
			.contains("Définitions des MPME", "/fr/economies/cn");
	}

	@Test
	void unknownSourceIsNotFound() {
		assertThat(this.mvc.get().uri("/en/sources/0000000000")).hasStatus(404);
	}

	@Test
	void sourcesOfManyRowsAreReadAtOnce() {
		SourceTable table = new SourceTable("aeo.programme_sources", "programme_code");
		Map<String, List<SourceLink>> links = this.links.of(table, List.of("eu-aeo", "no-such-programme"));
		assertThat(links).containsOnlyKeys("eu-aeo");
		assertThat(links.get("eu-aeo")).isNotEmpty().allSatisfy((link) -> assertThat(link.url()).startsWith("http"));
	}

	@Test
	void tableOfSourcesIsANameAndNothingElse() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SourceTable("a.b; drop table c", "d"));
		assertThatIllegalArgumentException().isThrownBy(() -> new SourceTable("a.b", "c = c --"));
	}

	private String cited(String table, String row) {
		return this.jdbc.sql("select source_id from " + table + " where " + row + " order by position limit 1")
			.query(String.class)
			.single();
	}

}
