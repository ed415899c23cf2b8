package org.greenlane.screening;

import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.greenlane.PortalTest;
import org.greenlane.applications.ApplicationFixtures;
import org.greenlane.applications.SabotagedDatabase;
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
 * What the database refuses of clarifications and of sealed answers whoever writes, also
 * as the owner of the tables.
 */
@PortalTest
class ClarificationTableTests {

	/**
	 * What the nightly check accepts: it names the hashes of its file and of its personal
	 * part.
	 */
	private static final String CONTENT = """
			E'\\nfile proposal ' || encode(sha256('x'), 'hex') || E' 1 PDF\\npersonal ' || encode(sha256('p'), 'hex') || E'\\n'""";

	private static final String WHOLE = "sha256(convert_to(" + CONTENT + ", 'UTF8')), 'p', sha256('p'), null";

	private static final String PLAIN = "1, '{summary}', 'Why?', now() + interval '1 day', null, null, null";

	@Autowired
	private ApplicationFixtures fixtures;

	@Autowired
	private SabotagedDatabase database;

	@Autowired
	private JdbcClient jdbc;

	private UUID sent = UUID.randomUUID();

	private UUID question = UUID.randomUUID();

	@BeforeEach
	void ask() {
		this.sent = this.fixtures.sent(this.fixtures.open(), this.fixtures.founder()).id();
		this.question = ask(PLAIN);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					7, '{summary}', 'Why?', now() + interval '1 day', null, null, now()              | clarifications_version
					1, '{}', 'Why?', now() + interval '1 day', null, null, now()                     | clarifications_ask_something
					1, '{summary}', repeat('x', 4001), now() + interval '1 day', null, null, now()   | clarifications_message_length
					1, '{summary}', 'Why?', now(), null, null, now()                                 | clarifications_due_later
					1, '{summary}', 'Why?', now() + interval '1 day', now(), null, null              | clarifications_closed_whole
					1, '{summary}', 'Why?', now() + interval '1 day', now(), gen_random_uuid(), now() | clarifications_answered_or_closed
					1, '{summary}', 'Why?', now() + interval '1 day', null, null, null               | clarifications_one_open
					""")
	void questionIsWholeAndOneIsOpenAtATime(String values, String refusal) {
		refused(refusal, () -> ask(values));
		change("closed_at = now(), closed_by = asked_by");
		assertThat(ask(PLAIN)).isNotEqualTo(this.question);
	}

	@ParameterizedTest
	@ValueSource(strings = { "questions = '{summary,project-name}'", "message = 'Something else?'",
			"due_at = due_at + interval '1 day'", "asked_by = gen_random_uuid()", "number = 2" })
	void whatWasAskedStaysAsItWasAsked(String change) {
		refused("What was asked stays as it was asked", () -> change(change));
		change("revision = revision + 1, saved_at = now()");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			answered_at = now()                        | answered_at = null
			answered_at = now()                        | closed_at = now(), closed_by = asked_by, answered_at = null
			answered_at = now()                        | revision = revision + 1
			closed_at = now(), closed_by = asked_by    | closed_at = null, closed_by = null
			closed_at = now(), closed_by = asked_by    | answered_at = now(), closed_at = null, closed_by = null
			""")
	void whatWasAnsweredOrClosedStaysSo(String ended, String change) {
		change(ended);
		refused("What was asked stays as it was asked", () -> change(change));
		// Erasure empties the message, and that alone.
		change("message = ''");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			sha256('x'), null, sha256('x'), null       | sealed_answers_tombstone
			sha256('x'), 'p', sha256('x'), now()       | sealed_answers_tombstone
			'x', 'p', sha256('x'), null                | sealed_answers_hashes
			sha256('x'), 'p', 'x', null                | sealed_answers_hashes
			""")
	void sealedAnswerHasBothHashesAndAPersonalPartOrATombstone(String values, String refusal) {
		refused(refusal, () -> seal(this.question, values));
		refused("sealed_answers_clarification", () -> seal(UUID.randomUUID(), WHOLE));
		seal(this.question, WHOLE);
		refused("sealed_answers_pk", () -> seal(this.question, WHOLE));
	}

	@Test
	void fileIsThereAsLongAsAnAnswerHasIt() {
		UUID file = file();
		seal(this.question, WHOLE);
		refused("sealed_files_file", () -> attach("sealed_files", UUID.randomUUID()));
		attach("sealed_files", file);
		refused("sealed_files_file", () -> this.jdbc.sql("delete from files.files where id = ?").param(file).update());
		UUID written = file();
		this.jdbc
			.sql("""
					insert into screening.attachments (clarification_id, application_id, question, file_id, added_at, added_by)
					values (?, ?, 'proposal', ?, now(), gen_random_uuid())""")
			.params(this.question, this.sent, written)
			.update();
		refused("attachments_file",
				() -> this.jdbc.sql("delete from files.files where id = ?").param(written).update());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					delete from screening.clarifications                                   | What was decided and asked stays on record
					truncate screening.clarifications cascade                              | What was decided and asked stays on record
					update screening.sealed_answers set content = 'y'                      | A sealed answer never changes
					update screening.sealed_answers set content = 'y', personal = null, erased_at = now() | A sealed answer never changes
					update screening.sealed_answers set sealed_at = now()                  | A sealed answer never changes
					delete from screening.sealed_answers                                   | A sealed answer never changes
					truncate screening.sealed_answers cascade                              | A sealed answer never changes
					update screening.sealed_files set question = 'budget'                  | A sealed answer never changes
					delete from screening.sealed_files                                     | A sealed answer never changes
					truncate screening.sealed_files                                        | A sealed answer never changes
					""")
	void evenTheirOwnerCannotChangeOrRemoveThem(String statement, String refusal) {
		seal(this.question, WHOLE);
		attach("sealed_files", file());
		refused(refusal, () -> this.database.asOwner(statement));
		refused("permission denied", () -> this.jdbc.sql(statement).update());
	}

	private UUID ask(String values) {
		return this.jdbc
			.sql("""
					insert into screening.clarifications (application_id, asked_by, asked_at, number, questions, message, due_at,
						closed_at, closed_by, answered_at) values (?, gen_random_uuid(), now(), """
					+ values + ") returning id")
			.param(this.sent)
			.query(UUID.class)
			.single();
	}

	private void change(String what) {
		this.jdbc.sql("update screening.clarifications set " + what + " where id = ?").param(this.question).update();
	}

	private void seal(UUID of, String values) {
		this.jdbc
			.sql("""
					insert into screening.sealed_answers (clarification_id, application_id, revision, sealed_at, sealed_by, content,
						content_hash, personal, personal_hash, erased_at) values (?, ?, 1, now(), gen_random_uuid(), """
					+ CONTENT + ", " + values + ")")
			.params(of, this.sent)
			.update();
	}

	private UUID file() {
		return this.jdbc.sql("""
				insert into files.files (name, type, size, sha256, content, uploaded_by)
				values ('plan.pdf', 'PDF', 1, sha256('x'), 'x', gen_random_uuid()) returning id""")
			.query(UUID.class)
			.single();
	}

	private void attach(String to, UUID file) {
		this.jdbc
			.sql("insert into screening." + to
					+ " (clarification_id, application_id, question, file_id) values (?, ?, 'proposal', ?)")
			.params(this.question, this.sent, file)
			.update();
	}

	private static void refused(String why, ThrowingCallable act) {
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(act).withStackTraceContaining(why);
	}

}
