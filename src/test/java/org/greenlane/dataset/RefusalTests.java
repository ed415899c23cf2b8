package org.greenlane.dataset;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RefusalTests {

	private static FreshDatabase database;

	@BeforeAll
	static void create() {
		database = FreshDatabase.loaded();
	}

	@AfterAll
	static void drop() {
		database.close();
	}

	@Test
	void wrongCodeIsNamedWithThoseThatThereAre() {
		assertThat(problems((v) -> v.replacing("programmes.csv",
				"AU-AEO,AU,AUS,Australia,Australian Trusted Trader,ATT,SAFE_AEO,operational",
				"AU-AEO,AU,AUS,Australia,Australian Trusted Trader,ATT,SAFE_AEO,running")))
			.containsExactly("programmes.csv:7 status: \"running\" is not one of: OPERATIONAL, PILOT, SUSPENDED,"
					+ " PHASING_OUT, UNDER_DEVELOPMENT, LEGAL_FRAMEWORK, UNKNOWN");
	}

	@Test
	void dateThatIsNoneIsRefused() {
		assertThat(problems((v) -> v.replacing("programmes.csv", "operational,2016-07-01,", "operational,2016-13,")))
			.containsExactly("programmes.csv:7 launch_date: \"2016-13\" is not a year, month or day");
	}

	@Test
	void unknownEconomyIsRefused() {
		assertThat(problems((v) -> v.replacing("participation.csv", "PART-001,AL-AEO,AL,", "PART-001,AL-AEO,QQ,")))
			.containsExactly("participation.csv:2 iso2: \"QQ\" is not in economies.csv");
	}

	@Test
	void unknownProgrammeBenefitAndSourceAreRefused() {
		assertThat(problems((v) -> v.replacing("participation.csv", "PART-001,AL-AEO,", "PART-001,QQ-AEO,")
			.replacing("programmes.csv",
					"LOWER_RISK_SCORE;ACCESS_TO_SIMPLIFICATIONS;MUTUAL_RECOGNITION,b,,,,https://dogana",
					"FREE_LUNCH;MUTUAL_RECOGNITION,b,,,,https://dogana")
			.replacing("mras.csv",
					"Agadir Agreement,2016-05,,2016,signed,1,A,,COMCEC: AEO Programs in the Islamic Countries p.80 (Jordan),http://ebook.",
					"Agadir Agreement,2016-05,,2016,signed,1,A,,COMCEC: AEO Programs in the Islamic Countries p.80 (Jordan),http://nobook.")))
			.hasSize(3)
			.satisfiesExactly((one) -> assertThat(one).startsWith("mras.csv:2 source_url: \"http://nobook."),
					(two) -> assertThat(two)
						.isEqualTo("participation.csv:2 programme_id: \"qq-aeo\" is not in programmes.csv"),
					(three) -> assertThat(three)
						.isEqualTo("programmes.csv:2 benefits: \"FREE_LUNCH\" is not in benefits.csv"));
	}

	@Test
	void duplicateNamesBothLines() {
		assertThat(problems((v) -> v.adding("measure_codes.csv", "NO_FEE,No fee,Sans frais,Sin costo")))
			.containsExactly("measure_codes.csv:15 code: \"NO_FEE\" is already in line 3");
	}

	@Test
	void rowThatAnotherFileOfTheTableHasIsRefused() {
		assertThat(problems((v) -> v.adding("more_sources.csv",
				"Again,http://www.wcoomd.org/en/topics/facilitation/instrument-and-tools/tools/aeo-compendium.aspx,A")))
			.singleElement()
			.asString()
			.startsWith("sources.csv:653 url: ")
			.endsWith("is already in more_sources.csv");
	}

	@Test
	void valuesOfSeriesMustBeOfAKnownSeriesAndWithinTheirScale() {
		assertThat(problems((v) -> v
			.replacing("coverage.csv", "CN,CHN,China,2024,aeo_share_of_traders,1.19,exact",
					"CN,CHN,China,2024,aeo_share_of_everything,119,")
			.replacing("sentiment_index.csv", "2024,overall,2.3,\"points, max 5\"", "2024,overall,6,\"points, max 5\"")
			.replacing("sentiment_index.csv", "2023,business going well,19,% of respondents",
					"lately,business going well,19,points")
			.replacing("global_series.csv", "2015,ccp_operational,22", "2015,ccp_operational,some")))
			.containsExactly("coverage.csv:2 indicator: \"aeo_share_of_everything\" is not in series.csv",
					"coverage.csv:2 qualifier: must not be empty",
					"coverage.csv:2 value_pct: \"119\" is not a number from 0 to 100",
					"global_series.csv:4 value: \"some\" is not a whole number from 0 to 999,999,999",
					"sentiment_index.csv:17 reference_year: \"lately\" is not a year, month or day",
					"sentiment_index.csv:17 unit: \"points\" is not one of: % of respondents",
					"sentiment_index.csv:18 value: \"6\" is not a number from 0 to 5");
	}

	@Test
	void secondKeyOfARowMustBeUniqueToo() {
		assertThat(problems((v) -> v.replacing("economies.csv", "\nAL,ALB,", "\nAL,AFG,")))
			.containsExactly("economies.csv:3 iso3: \"AFG\" is already in line 2");
	}

	@Test
	void keyThatAPersonsRowHasIsRefused() {
		database.sql().sql("""
				insert into economies.economies (iso2, iso3, name, name_fr, name_es, wco_region, development_status,
					small_island, landlocked, wto_member, aeo_territory)
				values ('QP', 'QPP', 'P', 'P', 'P', 'EUROPE', 'LDC', false, false, false, 'QP')""").update();
		assertThat(problems((v) -> v.adding("economies.csv",
				"QQ,QPP,,Q,Q,Q,Europe,,,,LDC,false,false,false,false,QQ,,"
						+ "countries,https://github.com/datasets/country-codes,2025")))
			.containsExactly(
					"economies.csv:211 iso3: \"QPP\" already belongs to \"QP\", which the load would leave as it is");
		database.sql().sql("delete from economies.economies where iso2 = 'QP'").update();
	}

	@Test
	void shareThatDoesNotMatchItsOwnBaseIsRefused() {
		assertThat(problems((v) -> v.changing("participation.csv", (text) -> text.replaceFirst("50\\.4,", "50.5,"))))
			.containsExactly(
					"participation.csv:73 msme_share_pct: 50.5 % is not the share of 115 in 228, which is 50.44 %");
	}

	@Test
	void missingAndUnknownColumnsAreRefusedAtTheHeader() {
		assertThat(problems((v) -> v.replacing("benefits.csv", "label_es", "label_pt"))).containsExactly(
				"benefits.csv:1 label_es: the column is missing", "benefits.csv:1 label_pt: the column is not known");
	}

	@Test
	void sourcesAndAddressesMustBeAsMany() {
		assertThat(problems((v) -> v.replacing("mras.csv", "2016-05,,2016,signed,1,A,,COMCEC:",
				"2016-05,,2016,signed,1,A,,Another | COMCEC:")))
			.containsExactly("mras.csv:2 source, source_url: there are 2 sources, but 1 addresses");
	}

	@Test
	void emptyAndIllFormedCellsAreRefused() {
		assertThat(problems((v) -> v.adding("tiers.csv", ",AU-AEO,,yes,x")
			.adding("sources.csv", "Here,ftp://here,D")
			.adding("msme_measures.csv",
					"M-1,AR,ARG,Argentina,NO_FEE,free,2021,-5,dollars,,A,Argentina: RG AFIP 5107/2021 (OEA),"
							+ "http://servicios.infoleg.gob.ar/infolegInternet/anexos/355000-359999/357317/norma.htm,2021")))
			.containsExactly("msme_measures.csv:143 amount: \"-5\" is not a number above 0",
					"msme_measures.csv:143 currency: \"dollars\" is not of the form [A-Z]{3}",
					"sources.csv:691 grade: \"D\" is not one of: A, B, C",
					"sources.csv:691 url: \"ftp://here\" is not a web address",
					"tiers.csv:53 for_small_firms: \"yes\" is neither true nor false",
					"tiers.csv:53 id: must not be empty", "tiers.csv:53 name: must not be empty",
					"tiers.csv:53 position: \"x\" is not a whole number from 0 to 999,999,999");
	}

	@Test
	void rowWithTooFewCellsIsRefused() {
		assertThat(problems((v) -> v.adding("tiers.csv", "x,AU-AEO")))
			.containsExactly("tiers.csv:53: the row has 2 cells, the header 5");
	}

	@Test
	void missingEmptyAndForeignFilesAreRefused() {
		FileSet files = new VersionOfFiles().holding("benefits.csv", new byte[0])
			.holding("mras.csv", "mra_id,café\n".getBytes(ISO_8859_1))
			.files();
		FileSet oneMissing = (name) -> name.equals("tiers.csv") ? null : files.open(name);
		assertThat(problemsOf(oneMissing)).containsExactly("benefits.csv: the file is empty",
				"mras.csv: the file is not in UTF-8", "tiers.csv: the file is missing");
	}

	@Test
	void quoteThatIsNotClosedIsRefusedWhereItStarts() {
		assertThat(problems((v) -> v.adding("tiers.csv", "x,AU-AEO,\"T,false,1")))
			.containsExactly("tiers.csv:53: the row has 3 cells, the header 5");
	}

	@Test
	void wrongRowIsNotCalledMissingByThoseThatReferToIt() {
		assertThat(problems((v) -> v.replacing("programmes.csv", "operational,2016-07-01,", "operational,soon,")))
			.hasSize(1);
	}

	@Test
	void manyProblemsEndTheReading() {
		String wrong = IntStream.range(0, 20_000).mapToObj((i) -> "x" + i + ",u,A").collect(Collectors.joining("\n"));
		assertThat(problems((v) -> v.adding("sources.csv", wrong))).hasSize(Problems.LIMIT + 1)
			.startsWith("sources.csv: only the first 10000 problems are shown");
	}

	private static List<String> problems(Consumer<VersionOfFiles> change) {
		VersionOfFiles version = new VersionOfFiles();
		change.accept(version);
		return problemsOf(version.files());
	}

	/** Loads, and sees to it that nothing is changed by what is refused. */
	private static List<String> problemsOf(FileSet files) {
		String before = content();
		LoadRefused refused = catchThrowableOfType(LoadRefused.class, () -> database.importer().load(files));
		assertThat(refused).isNotNull();
		assertThat(content()).isEqualTo(before);
		assertThat(refused.problems()).isSorted();
		assertThat(refused).hasMessageContaining(refused.problems().getFirst().toString());
		return refused.problems().stream().map(Problem::toString).toList();
	}

	private static String content() {
		return database.sql()
			.sql("""
					select (select version from web.public_versions) || ' ' || (select count(*) from dataset.loads)
						|| md5((select string_agg(p::text, '|' order by code) from aeo.programmes p))""")
			.query(String.class)
			.single();
	}

}
