package org.greenlane.applications;

import java.util.UUID;

import org.greenlane.PortalTest;
import org.greenlane.accounts.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class SealTests {

	@Autowired
	private ApplicationFixtures fixtures;

	@Autowired
	private Versions versions;

	@Autowired
	private SealCheck check;

	@Autowired
	private SabotagedDatabase database;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private UUID id = UUID.randomUUID();

	@BeforeEach
	void send() {
		this.id = this.fixtures.sent(this.fixtures.open(), this.fixtures.founder()).id();
	}

	@AfterEach
	void nothingStaysBroken() {
		assertThat(this.check.look()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update applications.versions set content = content where application_id = ?",
			"update applications.versions set personal = null, erased_at = now() where application_id = ?",
			"delete from applications.versions where application_id = ?",
			"update applications.version_files set question = 'x' where application_id = ?",
			"delete from applications.version_files where application_id = ?",
			"delete from applications.applications where id = ?" })
	void databaseRefusesThePortalToChangeWhatIsSealed(String statement) {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql(statement).param(this.id).update());
		assertThat(this.versions.newest(this.id).orElseThrow().isWhole()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update applications.versions set number = 7", "delete from applications.versions",
			"truncate applications.versions cascade",
			"update applications.versions set content = 'x', personal = null, erased_at = now()" })
	void evenItsOwnerCannotChangeItBySlip(String statement) {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.database.asOwner(statement))
			.withStackTraceContaining("A sealed version never changes");
	}

	@Test
	void nightlyCheckFindsWhatWasChangedBehindThePortalsBack() {
		String sealed = this.versions.newest(this.id).orElseThrow().content();
		assertThat(this.check.look()).isEmpty();
		plant("content = content || 'x'");
		assertThat(this.check.look()).containsExactly(this.id + ", 1");
		assertThat(this.jdbc.sql("select count(*) from history.events where kind = 'SEAL_BROKEN' and about = ?")
			.param(this.id.toString())
			.query(Integer.class)
			.single()).isEqualTo(1);
		assertThat(this.jdbc
			.sql("select text from mail.letters where template = 'seal-broken' order by created_at desc limit 1")
			.query(String.class)
			.single()).contains(this.id.toString());
		plant("content = left(content, length(content) - 1)");
		assertThat(this.versions.newest(this.id).orElseThrow().content()).isEqualTo(sealed);
	}

	@Test
	void personalPartThatWasChangedIsFoundToo() {
		plant("personal = personal || 'x'");
		assertThat(this.check.look()).containsExactly(this.id + ", 1");
		plant("personal = left(personal, length(personal) - 1)");
	}

	@Test
	void erasureLeavesATombstoneThatTheCheckAccepts() {
		SealedVersion before = this.versions.newest(this.id).orElseThrow();
		Integer entombed = new TransactionTemplate(this.transactions)
			.execute((status) -> this.versions.entomb(this.id));
		assertThat(entombed).isEqualTo(1);
		SealedVersion after = this.versions.newest(this.id).orElseThrow();
		assertThat(after.personal()).isNull();
		assertThat(after.isWhole()).isTrue();
		assertThat(after.content()).isEqualTo(before.content());
		assertThat(after.answers()).containsKey("economy").doesNotContainKey("contact-name");
		assertThat(this.jdbc.sql("select to_jsonb(v)::text from applications.versions v where application_id = ?")
			.param(this.id)
			.query(String.class)
			.single()).doesNotContain("Koffi").doesNotContain("founder@");
	}

	@Test
	void historyNamesWhatChangedAndHoldsNoAnswer() {
		SignedIn founder = this.fixtures.founder();
		UUID mine = this.fixtures.complete(this.fixtures.open(), founder);
		assertThat(this.jdbc
			.sql("select field from history.traces where row_key = ? and table_name = 'applications.answers'")
			.param(mine.toString())
			.query(String.class)
			.list()).contains("project-name", "contact-email");
		assertThat(this.jdbc
			.sql("select count(*) from history.traces t where t::text like '%Koffi%' or t::text like '%founder@%'")
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.jdbc.sql(
				"select count(*) from history.changes c where c::text like '%Koffi%' or table_name like 'applications.%'")
			.query(Integer.class)
			.single()).isZero();
	}

	/** Changes what nobody can change but somebody who takes the lock away. */
	private void plant(String change) {
		this.database.asOwner("alter table applications.versions disable trigger versions_sealed",
				"update applications.versions set " + change + " where application_id = '" + this.id + "'",
				"alter table applications.versions enable trigger versions_sealed");
	}

}
