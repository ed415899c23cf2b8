package org.greenlane.participation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.greenlane.PortalTest;
import org.greenlane.SqlStatements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class RecordListTests {

	private static final Path FILE = Path.of("src/main/resources/shipped/aeo/participation.csv");

	/** Columns of the download by those of the file that they repeat. */
	private static final Map<String, String> SAME = Map.of("total_aeo", "total", "msme_aeo", "msme", "msme_share_base",
			"share_base", "micro", "micro", "small", "small", "medium", "medium", "large", "large", "operator_split",
			"operator_split", "iso3", "iso3", "iso2", "iso2");

	@Autowired
	private MockMvcTester mvc;

	@Test
	void theListHasEveryRowOfTheFileAndWhatTheFileLeavesBlankIsBlankNotZero() throws IOException {
		Map<String, NamedCsvRecord> rows = rows("/en/participation/records.csv");
		assertThat(rows).hasSize(237);
		try (CsvReader<NamedCsvRecord> file = CsvReader.builder().ofNamedCsvRecord(FILE)) {
			file.forEach((line) -> SAME
				.forEach((inFile, inList) -> assertThat(row(rows, line.getField("record_id")).getField(inList))
					.as("%s of %s", inFile, line.getField("record_id"))
					.isEqualTo(line.getField(inFile))));
		}
	}

	@Test
	void jsonLeavesOutOrNullsWhatIsUnknown() {
		Map<String, NamedCsvRecord> rows = rows("/en/participation/records.csv");
		JsonNode json = JsonMapper.builder().build().readTree(body("/en/participation/records.json"));
		JsonNode list = json.isArray() ? json : json.get("rows");
		assertThat(list).hasSize(237);
		for (JsonNode row : list) {
			for (String column : List.of("total", "msme", "share_base", "micro", "small", "medium", "large")) {
				String text = row(rows, row.get("id").asString()).getField(column);
				boolean known = row.has(column) && !row.get(column).isNull();
				assertThat(known).as("%s of %s", column, row.get("id")).isEqualTo(!text.isEmpty());
			}
		}
	}

	@Test
	void fourteenRecordsKnowTheirMsmes() {
		assertThat(page("/en/participation/records?msme=true").select("#results").text()).isEqualTo("14 results");
	}

	@Test
	void onlyTheNewestMeansOneRowForEachThingThatIsCounted() {
		Map<String, Integer> things = new HashMap<>();
		rows("/en/participation/records.csv?latest=true").values()
			.forEach((row) -> things.merge(String.join("|", row.getField("iso2"), row.getField("programme"),
					row.getField("scope"), row.getField("unit")), 1, Integer::sum));
		assertThat(things).hasSizeGreaterThan(80).containsEntry("KR|kr-aeo|NATIONAL_PROGRAMME|OPERATORS", 1);
		assertThat(things.values()).containsOnly(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | ≥ 18,000 | 36.6
			fr | ≥ 18\u202f000 | 36,6
			es | ≥ 18.000 | 36,6
			""")
	void numbersHaveTheirSignAndAreWrittenAsReadersWriteThem(String language, String atLeast, String share) {
		assertThat(page("/" + language + "/participation/records?economy=eu").select("td.number").eachText())
			.contains(atLeast);
		assertThat(page("/" + language + "/participation/records?economy=do").select("td.number").eachText())
			.contains(share);
	}

	@Test
	void aTotalCanBeCalculatedWithAndItsQualifierStandsBesideIt() {
		NamedCsvRecord row = row(rows("/en/participation/records.csv?q=part-035"), "PART-035");
		assertThat(row.getField("total")).isEqualTo("18000");
		assertThat(row.getField("qualifier")).isEqualTo("AT_LEAST");
		assertThat(row.getField("differing")).isEqualTo("PART-239");
	}

	@Test
	void aRecordWithoutDateStillLeadsToItsPage() {
		assertThat(page("/en/participation/records?dated=false").select("tbody a[href^=/en/participation/records/]")
			.eachText()).containsOnly("undated").hasSize(11);
	}

	@Test
	void filtersTogetherNarrowTheList() {
		Document page = page("/en/participation/records?economy=kr&unit=certificates&msme=true&grade=b");
		assertThat(page.select("#results").text()).isEqualTo("5 results");
		assertThat(page.select(".active li")).hasSize(5);
		assertThat(page("/en/participation/records?differing=true&economy=cn").select("#results").text())
			.isEqualTo("2 results");
	}

	@Test
	void aPageOfTheListNeedsFewStatements() {
		body("/en/participation/records");
		assertThat(SqlStatements.of(() -> body("/en/participation/records?page=2"))).hasSizeLessThanOrEqualTo(4);
	}

	private Map<String, NamedCsvRecord> rows(String address) {
		Map<String, NamedCsvRecord> rows = new HashMap<>();
		CsvReader.builder().ofNamedCsvRecord(body(address)).forEach((row) -> rows.put(row.getField("id"), row));
		return rows;
	}

	private static NamedCsvRecord row(Map<String, NamedCsvRecord> rows, String id) {
		return Objects.requireNonNull(rows.get(id), id);
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
