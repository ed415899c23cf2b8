package org.greenlane.screening;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.PortalTest;
import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.ApplicationFixtures;
import org.greenlane.applications.SabotagedDatabase;
import org.greenlane.screening.Standing.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the database refuses of verdicts whoever writes, also as the owner of the table.
 */
@PortalTest
class VerdictTableTests {

	private static final String ANOTHER = "'00000000-0000-0000-0000-00000000000b'";

	@Autowired
	private ApplicationFixtures fixtures;

	@Autowired
	private SabotagedDatabase database;

	@Autowired
	private Standings standings;

	@Autowired
	private JdbcClient jdbc;

	private SignedIn founder;

	private UUID sent = UUID.randomUUID();

	@BeforeEach
	void send() {
		this.founder = this.fixtures.founder();
		this.sent = this.fixtures.sent(this.fixtures.open(), this.founder).id();
	}

	@Test
	void reasonAndTwoPeopleMakeItIneligible() {
		decide(1, "'INELIGIBLE', 'size'");
		change("confirmed_by = " + ANOTHER + ", confirmed_at = now()");
		assertThat(state()).isEqualTo(State.INELIGIBLE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			'INELIGIBLE', null        | verdicts_reason_where_ineligible
			'ELIGIBLE', 'size'        | verdicts_reason_where_ineligible
			'INELIGIBLE', 'a feeling' | verdicts_reason_known
			'PERHAPS', null           | verdicts_outcome_known
			""")
	void itIsOneOfTwoAndIneligibleHasAReason(String outcome, String refusal) {
		refused(refusal, () -> decide(1, outcome));
		assertThat(state()).isEqualTo(State.PENDING);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					confirmed_by = decided_by, confirmed_at = now()                          | verdicts_confirmed_by_another
					confirmed_at = now()                                                     | verdicts_confirmed_whole
					ended_at = now(), ended_how = 'REOPENED'                                 | verdicts_ended_whole
					ended_at = now(), ended_by = decided_by                                  | verdicts_ended_whole
					ended_at = now(), ended_by = decided_by, ended_how = 'LOST'              | verdicts_ended_how_known
					ended_at = now(), ended_by = decided_by, ended_how = 'REOPENED', ended_why = repeat('x', 4001) | verdicts_note_length
					reason = 'scope'                                                         | A verdict is said once
					outcome = 'ELIGIBLE', reason = null                                      | A verdict is said once
					note = 'Another note'                                                    | A verdict is said once
					decided_by = gen_random_uuid()                                           | A verdict is said once
					number = 2                                                               | A verdict is said once
					""")
	void proposalIsConfirmedByAnotherAndSaysTheSameForEver(String change, String refusal) {
		decide(1, "'INELIGIBLE', 'size'");
		refused(refusal, () -> change(change));
		assertThat(state()).isEqualTo(State.PROPOSED);
	}

	@Test
	void eligibleIsConfirmedByNobody() {
		decide(1, "'ELIGIBLE', null");
		refused("verdicts_only_ineligible_is_confirmed",
				() -> change("confirmed_by = " + ANOTHER + ", confirmed_at = now()"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "confirmed_by = null, confirmed_at = null", "confirmed_by = gen_random_uuid()",
			"ended_by = null, ended_at = null, ended_how = null", "ended_how = 'REOPENED'", "ended_by = confirmed_by",
			"ended_why = 'Another reason'" })
	void whatWasConfirmedAndEndedStaysSo(String change) {
		decide(1, "'INELIGIBLE', 'size'");
		change("confirmed_by = " + ANOTHER + ", confirmed_at = now()");
		change("ended_by = decided_by, ended_at = now(), ended_how = 'SENT_BACK', ended_why = 'Look again'");
		refused("A verdict is said once", () -> change(change));
		// Erasure empties what was noted, and that alone.
		change("note = '', ended_why = ''");
	}

	@Test
	void oneStandsForAVersionAndAnotherOnceItEnded() {
		decide(1, "'ELIGIBLE', null");
		refused("verdicts_one_stands", () -> decide(1, "'INELIGIBLE', 'size'"));
		change("ended_by = decided_by, ended_at = now(), ended_how = 'REOPENED'");
		decide(1, "'INELIGIBLE', 'size'");
		assertThat(state()).isEqualTo(State.PROPOSED);
	}

	@Test
	void itIsAboutTheNewestVersion() {
		decide(1, "'INELIGIBLE', 'size'");
		refused("verdicts_version", () -> decide(7, "'ELIGIBLE', null"));
		this.fixtures.write(this.sent, Map.of("project-name", List.of("Renamed")), this.founder);
		this.fixtures.send(this.sent, this.founder);
		refused("A newer version was sent", () -> change("confirmed_by = " + ANOTHER + ", confirmed_at = now()"));
		change("ended_by = decided_by, ended_at = now(), ended_how = 'REOPENED'");
		refused("A newer version was sent", () -> decide(1, "'ELIGIBLE', null"));
		decide(2, "'ELIGIBLE', null");
		assertThat(state()).isEqualTo(State.ELIGIBLE);
	}

	@ParameterizedTest
	@CsvSource({ "delete from screening.verdicts, A verdict stays on record",
			"truncate screening.verdicts, What was decided and asked stays on record" })
	void evenItsOwnerCannotRemoveIt(String statement, String refusal) {
		decide(1, "'ELIGIBLE', null");
		refused(refusal, () -> this.database.asOwner(statement));
		refused("permission denied", () -> this.jdbc.sql(statement).update());
		assertThat(state()).isEqualTo(State.ELIGIBLE);
	}

	private void decide(int version, String outcomeAndReason) {
		this.jdbc.sql("""
				insert into screening.verdicts (application_id, number, decided_by, decided_at, outcome, reason)
				values (?, ?, '00000000-0000-0000-0000-00000000000a', now(), """ + outcomeAndReason + ")")
			.params(this.sent, version)
			.update();
	}

	private void change(String what) {
		this.jdbc.sql("update screening.verdicts set " + what + " where application_id = ?").param(this.sent).update();
	}

	private State state() {
		return this.standings.of(this.sent).orElseThrow().state();
	}

	private static void refused(String why, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(act).withStackTraceContaining(why);
	}

}
