package org.greenlane.dataset;

import java.util.List;
import java.util.Map;

import org.greenlane.dataset.LoadResult.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShippedDataTests {

	private static FreshDatabase database;

	@BeforeAll
	static void load() {
		database = FreshDatabase.loaded();
	}

	@AfterAll
	static void drop() {
		database.close();
	}

	@ParameterizedTest
	@CsvSource({ "sources.sources, 752", "economies.economies, 209", "economies.msme_definitions, 69",
			"aeo.benefits, 39", "measures.measure_codes, 13", "aeo.programmes, 126", "aeo.tiers, 51",
			"aeo.programme_citations, 1273", "measures.measures, 112", "measures.cost_evidence, 29",
			"recognition.arrangements, 166", "recognition.arrangement_parties, 375", "participation.records, 237",
			"series.series, 43", "series.series_values, 103", "organisations.organisations, 63",
			"champions.editions, 9", "champions.laureates, 28", "meetings.meetings, 27", "meetings.agenda_items, 28",
			"meetings.speakers, 73", "meetings.documents, 13" })
	void everyRowOfTheFilesArrives(String table, int rows) {
		assertThat(database.sql().sql("select count(*) from " + table).query(Integer.class).single()).isEqualTo(rows);
		assertThat(database.sql()
			.sql("select count(*) from " + table
					+ " where origin = 'shipped' and edited_at is null and shipped_hash is not null")
			.query(Integer.class)
			.single()).isEqualTo(rows);
	}

	@Test
	void programmeIsStoredAsCodesDatesAndLists() {
		Map<String, @Nullable Object> albania = database.sql().sql("""
				select iso2, name, abbreviation, type, status, launched, operator_types::text, flow, website,
					in_compendium_2020, grade, as_of,
					(select string_agg(benefit_code, ' ' order by position) from aeo.programme_benefits
						where programme_code = code) as benefits,
					(select string_agg(s.title, ' | ' order by position) from aeo.programme_sources l
						join sources.sources s on s.id = l.source_id where programme_code = code) as sources
				from aeo.programmes where code = 'al-aeo'""").query().singleRow();
		assertThat(albania).containsEntry("iso2", "AL")
			.containsEntry("name", "Authorised Economic Operator (AEO-C / AEO-S)")
			.containsEntry("abbreviation", "AEO")
			.containsEntry("type", "SAFE_AEO")
			.containsEntry("status", "OPERATIONAL")
			.containsEntry("launched", "2021")
			.containsEntry("operator_types", "{}")
			.containsEntry("flow", "BOTH")
			.containsEntry("in_compendium_2020", null)
			.containsEntry("as_of", "2022-06")
			.containsEntry("benefits", "LOWER_RISK_SCORE ACCESS_TO_SIMPLIFICATIONS MUTUAL_RECOGNITION")
			.containsEntry("sources", "Java News (AL): CEFTA validation of Albanian AEO programme"
					+ " | Albanian Customs: Authorized Economic Operators");
	}

	@Test
	void everyEconomyHasItsPlaceOnTheMap() {
		assertThat(database.sql()
			.sql("select iso2 from economies.economies where longitude is null or latitude is null")
			.query(String.class)
			.list()).isEmpty();
	}

	@Test
	void undatedIsStoredAsNoDate() {
		assertThat(count("aeo.programme_citations where as_of is null")).isEqualTo(343);
	}

	@Test
	void onlyTheDominicanSimplifiedTierIsForSmallFirms() {
		assertThat(database.sql().sql("select id from aeo.tiers where for_small_firms").query(String.class).list())
			.containsExactly("do-aeo-2");
	}

	@Test
	void everyCitationHasItsSource() {
		assertThat(count("aeo.programme_citations c where not exists"
				+ " (select from aeo.programme_citation_sources s where s.citation_id = c.id)"))
			.isZero();
	}

	@Test
	void citationIsKnownByWhatItSays() {
		assertThat(count("""
				aeo.programme_citations c where id = left(md5(upper(programme_code) || lower(field) || value
					|| coalesce(as_of, 'undated') || (select string_agg(s.url, ' | ' order by l.position)
						from aeo.programme_citation_sources l join sources.sources s on s.id = l.source_id
						where l.citation_id = c.id) || coalesce(note, '')), 16)""")).isEqualTo(1273);
	}

	@Test
	void sameDataSetIsNotLoadedTwice() {
		assertThat(database.importer().loadShipped()).isEmpty();
		assertThat(count("dataset.loads where shipped")).isEqualTo(1);
	}

	@Test
	void secondLoadOfTheSameFilesChangesNothing() {
		long version = version();
		LoadResult again = database.importer().load(FileSet.shipped());
		assertThat(List.of(again.sum(Part::inserted), again.sum(Part::updated), again.sum(Part::deleted)))
			.containsOnly(0);
		assertThat(again.files()).allSatisfy((part) -> assertThat(part.kept()).isEmpty());
		assertThat(again.sum(Part::unchanged)).isGreaterThan(4000).isEqualTo(database.rowsOfFiles());
		assertThat(version()).isEqualTo(version);
	}

	private static long version() {
		return database.sql().sql("select version from web.public_versions").query(Long.class).single();
	}

	private static int count(String from) {
		return database.sql().sql("select count(*) from " + from).query(Integer.class).single();
	}

}
