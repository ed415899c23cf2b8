package org.greenlane.revisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.dataset.FreshDatabase;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Problem;
import org.greenlane.history.Cause;
import org.greenlane.revisions.RowChange.Effect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RevisionsTests {

	private static final UUID EDITOR = UUID.randomUUID();

	private static FreshDatabase database;

	private static RevisionsInDatabase revisions;

	@BeforeAll
	static void create() {
		database = FreshDatabase.loaded();
		revisions = new RevisionsInDatabase(database.dataSource());
	}

	@AfterAll
	static void drop() {
		database.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "programmes", "measures", "arrangements", "parties", "records", "sources", "definitions" })
	void everyStoredRowSaysTheSameWhenItIsGivenBack(String kind) {
		KeptFile file = FreshDatabase.kept(kind);
		List<GivenRow> given = revisions.stored()
			.all(file)
			.values()
			.stream()
			.map((row) -> GivenRow.basedOn(row.version(), row.cells()))
			.toList();
		Comparison comparison = revisions.compare(file, given);
		assertThat(given).hasSizeGreaterThan(60);
		assertThat(comparison.problems()).isEmpty();
		assertThat(comparison.stale()).isEmpty();
		assertThat(comparison.changes()).isEmpty();
	}

	@Test
	void givenCellChangesAndAllOthersStay() {
		KeptFile file = FreshDatabase.kept("programmes");
		StoredRow before = revisions.row(file, "jp-aeo");
		Comparison done = apply(file, GivenRow.of(0, Map.of("programme_id", "JP-AEO", "note", "Read again")));
		StoredRow after = revisions.row(file, "jp-aeo");
		assertThat(done.applicable()).isTrue();
		Map<String, String> expected = new HashMap<>(before.cells());
		expected.put("note", "Read again");
		assertThat(after.cells()).isEqualTo(expected);
		assertThat(after.editedAt()).isNotNull();
		assertThat(after.shipped()).isTrue();
	}

	@Test
	void historySaysWhoAndWhyAndOnlyWhatChanged() {
		KeptFile file = FreshDatabase.kept("programmes");
		StoredRow before = revisions.row(file, "kr-aeo");
		apply(file, GivenRow.of(0, Map.of("programme_id", "kr-aeo", "launch_date", "2009-04", "benefits",
				"PRIORITY_CLEARANCE;MUTUAL_RECOGNITION")));
		List<Map<String, @Nullable Object>> changes = sql(
				"""
						select field, before #>> '{}' as before, after #>> '{}' as after, cause, why, person, act, economies::text
						from history.changes where row_key = 'kr-aeo' and table_name = 'aeo.programmes' and cause = 'EDIT'
						order by id""");
		assertThat(changes).isNotEmpty()
			.allSatisfy((change) -> assertThat(change).containsEntry("person", EDITOR)
				.containsEntry("why", "because")
				.containsEntry("act", "CHANGED")
				.containsEntry("economies", "{KR}"));
		assertThat(changes).filteredOn("field", "launched")
			.singleElement()
			.satisfies((change) -> assertThat(change).containsEntry("before", before.cells().get("launch_date"))
				.containsEntry("after", "2009-04"));
		// Benefits that stay are not told.
		assertThat(changes).filteredOn("field", "benefits")
			.noneSatisfy((change) -> assertThat(change).containsEntry("after", "MUTUAL_RECOGNITION"));
	}

	@Test
	void staleRowAppliesNothingAndTellsWhatIsThere() {
		KeptFile file = FreshDatabase.kept("programmes");
		String seen = revisions.row(file, "cn-aeo").version();
		apply(file, GivenRow.basedOn(seen, Map.of("programme_id", "cn-aeo", "note", "first")));
		Comparison second = apply(file, GivenRow.basedOn(seen, Map.of("programme_id", "cn-aeo", "note", "second")));
		assertThat(second.applicable()).isFalse();
		assertThat(second.stale()).singleElement()
			.satisfies((row) -> assertThat(row.cells()).containsEntry("note", "first"));
		assertThat(revisions.row(file, "cn-aeo").cells()).containsEntry("note", "first");
	}

	@Test
	void rowThatIsTakenForNewAndIsThereIsStale() {
		KeptFile file = FreshDatabase.kept("programmes");
		Comparison comparison = revisions.compare(file,
				List.of(GivenRow.basedOn(GivenRow.NEW, revisions.row(file, "in-aeo").cells())));
		assertThat(comparison.stale()).hasSize(1);
	}

	@Test
	void oneWrongRowKeepsAllOthersFromBeingApplied() {
		KeptFile file = FreshDatabase.kept("records");
		Comparison done = revisions.apply(file,
				List.of(GivenRow.of(2, Map.of("record_id", "PART-001", "note", "good")),
						GivenRow.of(3, Map.of("record_id", "PART-002", "total_aeo", "many", "iso2", "QQ"))),
				new Signature(EDITOR, Cause.UPLOAD, "because"));
		assertThat(done.problems()).extracting(Problem::line, Problem::column, Problem::reason)
			.containsExactly(tuple(3L, "iso2", "unknown"), tuple(3L, "total_aeo", "count"));
		assertThat(revisions.row(file, "PART-001").cells().get("note")).isNotEqualTo("good");
	}

	@Test
	void newRecordIsAPersonsAndBlankIsUnknown() {
		KeptFile file = FreshDatabase.kept("records");
		apply(file,
				GivenRow.basedOn(GivenRow.NEW,
						Map.of("record_id", "PART-900", "iso2", "TG", "scope", "national programme", "year", "2026",
								"total_aeo", "12", "unit", "operators", "data_quality", "A", "source_url",
								revisions.row(file, "PART-001").cells().getOrDefault("source_url", ""))));
		StoredRow row = revisions.row(file, "PART-900");
		assertThat(row.shipped()).isFalse();
		assertThat(row.cells()).containsEntry("total_aeo", "12").containsEntry("msme_aeo", "");
		assertThat(sql("select msme from participation.records where id = 'PART-900'").getFirst().get("msme")).isNull();
	}

	@Test
	void whatIsUnknownIsCompletedAndWhatIsKnownIsContradicted() {
		KeptFile file = FreshDatabase.kept("records");
		StoredRow row = revisions.stored()
			.all(file)
			.values()
			.stream()
			.filter((one) -> one.cells().getOrDefault("msme_aeo", "").isEmpty()
					&& !one.cells().getOrDefault("total_aeo", "").isEmpty())
			.findFirst()
			.orElseThrow();
		String total = row.cells().getOrDefault("total_aeo", "");
		Comparison both = revisions.compare(file,
				List.of(GivenRow.of(2, Map.of("record_id", row.key(), "msme_aeo", total))));
		assertThat(both.count(Effect.COMPLETED)).isEqualTo(1);
		assertThat(revisions
			.compare(file, List.of(GivenRow.of(2, Map.of("record_id", row.key(), "total_aeo", total + "1"))))
			.count(Effect.CONTRADICTED)).isEqualTo(1);
	}

	@Test
	void rowThatIsGivenTwiceIsAProblem() {
		Comparison comparison = revisions.compare(FreshDatabase.kept("programmes"), List
			.of(GivenRow.of(2, Map.of("programme_id", "IN-AEO")), GivenRow.of(7, Map.of("programme_id", "in-aeo"))));
		assertThat(comparison.problems()).extracting(Problem::line, Problem::reason)
			.containsExactly(tuple(7L, "duplicate"));
	}

	private static Comparison apply(KeptFile file, GivenRow row) {
		return revisions.apply(file, List.of(row), new Signature(EDITOR, Cause.EDIT, "because"));
	}

	private static List<Map<String, @Nullable Object>> sql(String query) {
		return JdbcClient.create(database.dataSource()).sql(query).query().listOfRows();
	}

}
