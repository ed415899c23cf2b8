package org.greenlane.applications;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.awaitility.Awaitility;
import org.greenlane.PortalTest;
import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Sending.Sent;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallDates;
import org.greenlane.calls.CallFixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class SendingTests {

	@Autowired
	private ApplicationFixtures fixtures;

	@Autowired
	private CallFixtures calls;

	@Autowired
	private Sending sending;

	@Autowired
	private Versions versions;

	@Autowired
	private TimeUnderTest time;

	@Autowired
	private SabotagedDatabase database;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void letTimeGo() {
		this.time.letGo();
	}

	@Test
	void sentApplicationHasAReferenceASealedVersionAReceiptAndARecord() {
		SignedIn founder = this.fixtures.founder();
		Application sent = this.fixtures.sent(this.fixtures.open(), founder);
		assertThat(sent.state()).isEqualTo(ApplicationState.SUBMITTED);
		SealedVersion version = this.versions.newest(sent.id()).orElseThrow();
		assertThat(version.isWhole()).isTrue();
		assertThat(version.answers()).containsEntry("economy", List.of("TG"))
			.containsEntry("project-name", List.of("Atelier Koffi & sœurs"));
		assertThat(version.content()).contains(sent.sent().orElseThrow().printed()).doesNotContain("Koffi");
		assertThat(receipts(founder)).containsExactly(sent.sent().orElseThrow().printed());
		assertThat(this.jdbc.sql("select count(*) from history.events where kind = 'APPLICATION_SENT' and about = ?")
			.param(sent.id().toString())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void draftIsCheckedAgainstTheFormWhenItIsSent() {
		SignedIn founder = this.fixtures.founder();
		UUID id = this.fixtures.begun(this.fixtures.open(), founder);
		assertThat(this.fixtures.send(id, founder)).isEqualTo(Sent.INCOMPLETE);
		UUID barred = this.fixtures.complete(this.fixtures.open(), founder);
		this.fixtures.write(barred, Map.of("trade", List.of("no")), founder);
		assertThat(this.fixtures.send(barred, founder)).isEqualTo(Sent.INCOMPLETE);
		assertNothingSent(id, founder);
		assertNothingSent(barred, founder);
	}

	@Test
	void formThatWasCheckedBeforeSomebodyChangedTheCopyIsNotSent() {
		SignedIn founder = this.fixtures.founder();
		UUID id = this.fixtures.complete(this.fixtures.open(), founder);
		int checked = this.fixtures.find(id).revision();
		this.fixtures.write(id, Map.of("project-name", List.of("Another")), founder);
		assertThat(this.sending.send(id, checked, founder)).isEqualTo(Sent.CHANGED);
		assertNothingSent(id, founder);
	}

	@Test
	void amendedApplicationCountsAsItWasSentUntilTheChangesAreSent() {
		SignedIn founder = this.fixtures.founder();
		Application sent = this.fixtures.sent(this.fixtures.open(), founder);
		this.fixtures.write(sent.id(), Map.of("project-name", List.of("Renamed")), founder);
		assertThat(this.versions.newest(sent.id()).orElseThrow().answers().get("project-name"))
			.containsExactly("Atelier Koffi & sœurs");
		assertThat(this.fixtures.send(sent.id(), founder)).isEqualTo(Sent.SENT);
		assertThat(this.versions.all(sent.id()))
			.extracting((one) -> one.answers().getOrDefault("project-name", List.of()).getFirst())
			.containsExactly("Renamed", "Atelier Koffi & sœurs");
		assertThat(this.fixtures.find(sent.id()).sent()).isEqualTo(sent.sent());
		assertThat(receipts(founder)).hasSize(2);
	}

	@ParameterizedTest(name = "{0} s after the deadline, begun {1} s after it: {2}")
	@CsvSource({ "-1, -3600, SENT", "0, -3600, SENT", "1, -3600, SENT", "1800, -3600, SENT", "1801, -3600, LATE",
			"86400, -3600, LATE", "1, 0, SENT", "1800, 0, SENT", "1801, 0, LATE" })
	void deadlineIsJudgedByTheDatabasesClock(long sentAfter, long begunAfter, Sent expected) {
		judge(this.fixtures.open(), sentAfter, begunAfter, expected);
	}

	@ParameterizedTest(name = "closes {0} in {1}, sent {2} s after that: {3}")
	@CsvSource({ "2027-03-28T00:45:00Z, Europe/Zurich, 1800, SENT", "2027-03-28T00:45:00Z, Europe/Zurich, 1801, LATE",
			"2027-10-31T00:45:00Z, Europe/Zurich, 1800, SENT", "2027-10-31T00:45:00Z, Europe/Zurich, 1801, LATE",
			"2027-10-31T01:15:00Z, Europe/Zurich, -1, SENT", "2027-03-14T06:59:00Z, America/New_York, 1800, SENT",
			"2027-03-14T06:59:00Z, America/New_York, 1801, LATE", "2027-02-28T12:00:00Z, Etc/GMT+12, 1801, LATE",
			"2027-02-28T10:00:00Z, Pacific/Kiritimati, 1800, SENT" })
	void deadlineHoldsWhateverTheClocksOfItsZoneDo(Instant closes, String zone, long sentAfter, Sent expected) {
		Call call = this.calls.call(new CallDates(Instant.now().minus(Duration.ofDays(1)), closes, ZoneId.of(zone),
				Duration.ofMinutes(30)));
		judge(call, sentAfter, -3600, expected);
	}

	@Test
	void nothingIsBegunOrSavedOnceItIsTooLate() {
		SignedIn founder = this.fixtures.founder();
		Call call = this.fixtures.open();
		UUID id = this.fixtures.complete(call, founder);
		this.time.set(call.deadline().at().plusSeconds(1));
		assertThat(this.fixtures.write(id, Map.of("project-name", List.of("In grace")), founder)).isTrue();
		assertThatThrownBy(() -> this.fixtures.begun(call, founder)).hasMessage("The call takes nothing");
		this.time.set(call.deadline().at().plusSeconds(1801));
		assertThat(this.fixtures.write(id, Map.of("project-name", List.of("Late")), founder)).isFalse();
	}

	private void judge(Call call, long sentAfter, long begunAfter, Sent expected) {
		SignedIn founder = this.fixtures.founder();
		Instant closes = call.deadline().at();
		this.time.set(closes.plusSeconds(begunAfter));
		UUID id = this.fixtures.complete(call, founder);
		this.time.set(closes.plusSeconds(sentAfter));
		assertThat(this.fixtures.send(id, founder)).isEqualTo(expected);
		if (expected == Sent.SENT) {
			assertThat(this.versions.newest(id).orElseThrow().sealedAt()).isEqualTo(closes.plusSeconds(sentAfter));
		}
		else {
			assertNothingSent(id, founder);
		}
	}

	@Test
	void twentyAtATimeWithConnectionsCutAreOneApplicationWithOneReceipt() throws Exception {
		SignedIn founder = this.fixtures.founder();
		UUID id = this.fixtures.complete(this.fixtures.open(), founder);
		int revision = this.fixtures.find(id).revision();
		AtomicBoolean done = new AtomicBoolean();
		Thread cutter = Thread.ofPlatform().start(() -> cutConnections(done));
		try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
			List<Callable<Integer>> senders = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				Random random = new Random(i);
				senders.add(() -> sendUntilAnswered(id, revision, founder, random));
			}
			for (Future<Integer> sender : threads.invokeAll(senders)) {
				sender.get();
			}
		}
		finally {
			done.set(true);
			cutter.join();
		}
		// What was cut just as it was given back stands in the pool until somebody takes
		// it.
		Awaitility.await().ignoreExceptionsInstanceOf(DataAccessException.class).untilAsserted(() -> {
			assertThat(this.versions.all(id)).hasSize(1);
			assertThat(receipts(founder)).containsExactly(this.fixtures.find(id).sent().orElseThrow().printed());
		});
	}

	/** As somebody does who sees an error page: once more. */
	private int sendUntilAnswered(UUID id, int revision, SignedIn founder, Random random) throws InterruptedException {
		for (int i = 1; i <= 50; i++) {
			Thread.sleep(random.nextInt(40));
			try {
				assertThat(this.sending.send(id, revision, founder)).isEqualTo(Sent.SENT);
				return i;
			}
			catch (DataAccessException | TransactionException cut) {
				// The connection was cut; nothing is known.
			}
		}
		throw new AssertionError("Never answered");
	}

	private void cutConnections(AtomicBoolean done) {
		for (int i = 0; i < 15 && !done.get(); i++) {
			this.database.asOwner("""
					select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()
					and state <> 'idle' and query like '%applications.%' order by random() limit 2""");
			try {
				Thread.sleep(7);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@ParameterizedTest(name = "{1} of {0}, cut {2}, at commit {3}")
	@CsvSource({ "applications.applications, update, false, false", "applications.versions, insert, false, false",
			"applications.versions, insert, true, false", "applications.versions, insert, false, true",
			"history.traces, insert, true, false", "history.events, insert, false, false",
			"history.events, insert, true, false", "mail.letters, insert, false, false",
			"mail.letters, insert, true, false", "mail.letters, insert, true, true",
			"mail.scheduled_tasks, insert, false, false", "mail.scheduled_tasks, insert, true, false" })
	void failureAtAnyPointLeavesNothingHalfSealed(String table, String event, boolean cut, boolean atCommit)
			throws ExecutionException {
		SignedIn founder = this.fixtures.founder();
		UUID id = this.fixtures.complete(this.fixtures.open(), founder);
		this.database.whileFailing(table, event, cut, atCommit,
				() -> assertThatException().isThrownBy(() -> this.fixtures.send(id, founder)));
		assertNothingSent(id, founder);
		assertThat(this.fixtures.send(id, founder)).isEqualTo(Sent.SENT);
		assertThat(receipts(founder)).hasSize(1);
	}

	@Test
	void failedAmendmentLeavesTheVersionBeforeItInForce() {
		SignedIn founder = this.fixtures.founder();
		Application sent = this.fixtures.sent(this.fixtures.open(), founder);
		this.fixtures.write(sent.id(), Map.of("project-name", List.of("Renamed")), founder);
		this.database.whileFailing("mail.letters", "insert", true, false,
				() -> assertThatException().isThrownBy(() -> this.fixtures.send(sent.id(), founder)));
		assertThat(this.versions.all(sent.id())).singleElement().matches(SealedVersion::isWhole);
		assertThat(this.fixtures.find(sent.id()).state()).isEqualTo(ApplicationState.SUBMITTED);
		assertThat(receipts(founder)).hasSize(1);
	}

	private void assertNothingSent(UUID id, SignedIn founder) {
		assertThat(this.versions.all(id)).isEmpty();
		assertThat(this.fixtures.find(id).sent()).isEmpty();
		assertThat(this.fixtures.find(id).state()).isEqualTo(ApplicationState.DRAFT);
		assertThat(receipts(founder)).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from history.events where kind = 'APPLICATION_SENT' and about = ?")
			.param(id.toString())
			.query(Integer.class)
			.single()).isZero();
	}

	/** The references in the letters of the outbox. */
	private List<String> receipts(SignedIn person) {
		return this.jdbc.sql("""
				select substring(text from '[2-9A-Z]{4}-[2-9A-Z]{4}') from mail.letters
				where recipient = ? and template = 'application-receipt' order by created_at""")
			.param(person.address().text())
			.query((row, n) -> row.getString(1))
			.list();
	}

}
