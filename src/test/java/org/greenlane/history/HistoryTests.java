package org.greenlane.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.greenlane.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class HistoryTests {

	/**
	 * What is no data: letters, people and their sessions, what counts versions, and what
	 * follows from data.
	 */
	private static final List<String> NOT_KEPT = List.of("public", "web", "mail", "accounts", "dataset", "history",
			"people", "passkeys", "uploads", "proposals", "catalogue", "reports", "drafts", "intake");

	/** What is about applicants: it names what changed, and never says it. */
	private static final List<String> NAMED_ONLY = List.of("applications", "screening", "files");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Events events;

	@Test
	void everyTableOfDataKeepsItsHistory() {
		assertThat(tables("not in", Stream.concat(NOT_KEPT.stream(), NAMED_ONLY.stream()).toList()))
			.hasSizeGreaterThan(20)
			.containsExactlyInAnyOrderElementsOf(withTriggers("history"));
	}

	@Test
	void everyTableAboutApplicantsNamesWhatChangedAndNeverSaysIt() {
		assertThat(tables("in", NAMED_ONLY)).isNotEmpty().containsExactlyInAnyOrderElementsOf(withTriggers("traces"));
		assertThat(this.jdbc.sql(
				"select column_name from information_schema.columns where table_schema = 'history' and table_name = 'traces'")
			.query(String.class)
			.list()).doesNotContain("before", "after");
	}

	private List<@Nullable String> tables(String which, List<String> schemas) {
		return this.jdbc
			.sql("""
					select t.schemaname || '.' || t.tablename from pg_tables t where t.schemaname not like 'pg\\_%%'
					and t.schemaname not in ('information_schema', 'extensions') and t.schemaname %s (:schemas)"""
				.formatted(which))
			.param("schemas", schemas)
			.query(String.class)
			.list();
	}

	private List<@Nullable String> withTriggers(String kind) {
		return this.jdbc.sql("""
				select n.nspname || '.' || c.relname from pg_trigger g join pg_class c on c.oid = g.tgrelid
				join pg_namespace n on n.oid = c.relnamespace
				where g.tgname in (:kind || '_added', :kind || '_removed') group by 1 having count(*) = 2""")
			.param("kind", kind)
			.query(String.class)
			.list();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update history.changes set why = 'x'", "delete from history.changes",
			"truncate history.changes",
			"insert into history.changes (cause, why, table_name, row_key, act, economies) values ('LOAD', '', 'a', 'b', 'ADDED', '{}')",
			"update history.events set about = 'x'", "delete from history.events", "truncate history.events",
			"update history.traces set why = 'x'", "delete from history.traces",
			"insert into history.traces (why, table_name, row_key, act) values ('', 'a', 'b', 'ADDED')",
			"drop table history.events", "alter table history.changes disable trigger all" })
	void portalCannotChangeIt(String statement) {
		// There is something to lose.
		assertThat(this.jdbc.sql("select count(*) from history.changes").query(Integer.class).single()).isPositive();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(statement).update())
			.havingRootCause()
			.withMessageMatching("ERROR: (permission denied for|must be owner of) table (changes|events|traces)");
	}

	@Test
	void portalWorksAsARoleThatOwnsNothing() {
		assertThat(this.jdbc.sql("select current_user").query(String.class).single()).isEqualTo("greenlane_portal");
		assertThat(this.jdbc.sql("select count(*) from pg_class where relowner = 'greenlane_portal'::regrole")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void firstLoadIsToldByItsCause() {
		assertThat(this.jdbc.sql("""
				select cause from history.changes where table_name = 'participation.records' and row_key = 'PART-001'
				and act = 'ADDED'""").query(String.class).list()).containsExactly("LOAD");
	}

	@Test
	void eventIsKeptWithWhatIsToKnow() {
		UUID person = UUID.randomUUID();
		this.events.add(EventKind.EXPORTED, Optional.of(person), "something", Map.of("rows", "12"));
		assertThat(this.jdbc.sql("select kind, about, details ->> 'rows' as rows from history.events where person = ?")
			.param(person)
			.query()
			.singleRow()).isEqualTo(Map.of("kind", "EXPORTED", "about", "something", "rows", "12"));
	}

}
