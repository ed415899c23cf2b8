package org.greenlane.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.awaitility.Awaitility;
import org.greenlane.PortalTest;
import org.greenlane.TestMailServer;
import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.People;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationFixtures;
import org.greenlane.applications.ApplicationState;
import org.greenlane.applications.Applications;
import org.greenlane.applications.Versions;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallFacts;
import org.greenlane.calls.CallFixtures;
import org.greenlane.history.Trail;
import org.greenlane.web.ClockUnderTest;
import org.greenlane.web.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is erased when it was kept long enough, and not a day before.
 */
@PortalTest
class RetentionTests {

	@Autowired
	private Retention retention;

	@Autowired
	private ApplicationFixtures fixtures;

	@Autowired
	private CallFixtures calls;

	@Autowired
	private Applications applications;

	@Autowired
	private Versions versions;

	@Autowired
	private People people;

	@Autowired
	private Trail trail;

	@Autowired
	private EverywhereInTheDatabase everywhere;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ClockUnderTest clock;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void letGo() {
		this.clock.letGo();
	}

	@Test
	void draftThatWasNeverSentGoesSixMonthsAfterItsCallClosed() {
		Call call = closingSoon();
		UUID draft = this.fixtures.complete(call, this.fixtures.founder());
		Application sent = this.fixtures.sent(call, this.fixtures.founder());
		this.retention.applications(call, months(end(call), 6));
		assertThat(erased(draft)).isFalse();
		this.retention.applications(call, months(end(call), 6).plusSeconds(1));
		assertThat(erased(draft)).isTrue();
		assertThat(answers(draft)).isZero();
		assertThat(erased(sent.id())).isFalse();
		assertThat(answers(sent.id())).isPositive();
		assertThat(events(draft)).containsExactly("APPLICATION_ERASED period");
		this.retention.applications(call, months(end(call), 7));
		assertThat(events(draft)).hasSize(1);
	}

	@Test
	void whatWasSentLosesItsPersonalPartTwoYearsAfterTheAnnouncement() {
		Call call = closingSoon();
		Application sent = this.fixtures.sent(call, this.fixtures.founder());
		Instant announced = end(call).plus(Duration.ofDays(100));
		Call later = this.calls.facts(call,
				new CallFacts(null, announced.minusSeconds(20), announced.minusSeconds(10), announced, null));
		this.retention.applications(later, months(end(call), 24).plusSeconds(1));
		assertThat(erased(sent.id())).isFalse();
		this.retention.applications(later, months(announced, 24).plusSeconds(1));
		assertThat(erased(sent.id())).isTrue();
		assertThat(this.versions.newest(sent.id()).orElseThrow().personal()).isNull();
		assertThat(this.versions.newest(sent.id()).orElseThrow().isWhole()).isTrue();
		// It is not withdrawn: what was decided of it stays as it was.
		assertThat(this.applications.find(sent.id()).orElseThrow().state()).isEqualTo(ApplicationState.SUBMITTED);
	}

	@Test
	void whatWasSentToACallWithoutAnOutcomeGoesTwoYearsAfterItClosed() {
		Call call = closingSoon();
		Application sent = this.fixtures.sent(call, this.fixtures.founder());
		this.retention.applications(call, months(end(call), 24));
		assertThat(erased(sent.id())).isFalse();
		this.retention.applications(call, months(end(call), 24).plusSeconds(1));
		assertThat(erased(sent.id())).isTrue();
	}

	@Test
	void twoInstancesEraseEachThingOnce() {
		Call call = closingSoon();
		List<UUID> drafts = List.of(this.fixtures.complete(call, this.fixtures.founder()),
				this.fixtures.complete(call, this.fixtures.founder()),
				this.fixtures.complete(call, this.fixtures.founder()));
		Instant due = months(end(call), 6).plusSeconds(1);
		CompletableFuture<?>[] both = { CompletableFuture.runAsync(() -> this.retention.applications(call, due)),
				CompletableFuture.runAsync(() -> this.retention.applications(call, due)) };
		CompletableFuture.allOf(both).join();
		assertThat(drafts).allSatisfy((draft) -> {
			assertThat(erased(draft)).isTrue();
			assertThat(events(draft)).hasSize(1);
		});
	}

	@Test
	void accountThatNobodyUsesIsToldAndGoesAMonthLater() throws Exception {
		EmailAddress address = SignedInVisitors.anyone();
		SignedIn person = away(address, 24);
		this.retention.look();
		this.retention.look();
		Awaitility.await().untilAsserted(() -> assertThat(TestMailServer.lettersTo(address.text())).hasSize(1));
		assertThat(TestMailServer.lettersTo(address.text()).getFirst().getSubject())
			.isEqualTo("Your account in Greenlane will be erased");
		assertThat(this.people.find(address)).isPresent();
		Instant now = this.clock.instant();
		this.clock.set(now.plus(Duration.ofDays(29)));
		this.retention.look();
		assertThat(this.people.find(address)).isPresent();
		this.clock.set(now.plus(Duration.ofDays(31)));
		this.retention.look();
		assertThat(this.people.find(address)).isEmpty();
		// By the clock of this test the last letter goes out in a month.
		assertThat(this.everywhere.rowsSaying(address.text().substring(0, 36))).hasSize(1)
			.allMatch((row) -> row.startsWith("mail.letters") && row.contains("account-erased"));
		this.jdbc.sql("delete from mail.letters where recipient = ?").param(address.text()).update();
		assertThat(events(person.id())).contains("ACCOUNT_ERASED period");
	}

	@Test
	void whoeverSignsInAfterTheLetterStays() {
		EmailAddress address = SignedInVisitors.anyone();
		away(address, 24);
		this.retention.look();
		this.visitors.signIn(this.mvc, address);
		this.clock.set(this.clock.instant().plus(Duration.ofDays(31)));
		this.retention.look();
		assertThat(this.people.find(address)).isPresent();
	}

	@Test
	void whoeverHasAnApplicationOrARoleStays() {
		EmailAddress applicant = SignedInVisitors.anyone();
		EmailAddress editor = SignedInVisitors.anyone();
		this.fixtures.begun(this.fixtures.open(), this.people.arrive(applicant, Language.EN));
		this.visitors.with(this.mvc, editor, Grant.of(Role.EDITOR));
		away(applicant, 30);
		away(editor, 30);
		this.retention.look();
		this.clock.set(this.clock.instant().plus(Duration.ofDays(31)));
		this.retention.look();
		assertThat(this.people.find(applicant)).isPresent();
		assertThat(this.people.find(editor)).isPresent();
		assertThat(TestMailServer.lettersTo(applicant.text())).isEmpty();
	}

	@Test
	void signInsAreForgottenAfterAYearAndNothingElseOfTheHistoryIs() {
		String person = UUID.randomUUID().toString();
		for (String event : List.of("SIGNED_IN", "SIGNED_OUT", "ROLE_GRANTED")) {
			for (int months : List.of(11, 13)) {
				this.everywhere.change("""
						insert into history.events (kind, person, about, details, at)
						values ('%s', '%s', '%s', '{}', now() - interval '%d months')""".formatted(event, person,
						person, months));
			}
		}
		this.retention.look();
		assertThat(kinds(person)).containsExactlyInAnyOrder("SIGNED_IN", "SIGNED_OUT", "ROLE_GRANTED", "ROLE_GRANTED");
		this.everywhere.change("""
				insert into history.events (kind, person, about, details, at)
				values ('SIGNED_IN', '%s', '%s', '{}', now() - interval '89 days')""".formatted(person, person));
		this.trail.forgetSignInsBefore(Instant.parse("2999-01-01T00:00:00Z"));
		assertThat(kinds(person)).containsExactlyInAnyOrder("SIGNED_IN", "ROLE_GRANTED", "ROLE_GRANTED");
	}

	private SignedIn away(EmailAddress address, int months) {
		SignedIn person = this.people.arrive(address, Language.EN);
		this.jdbc.sql("""
				update accounts.people set created_at = now() - make_interval(months => :months, days => 1),
					signed_in_at = null where id = :id""").param("months", months).param("id", person.id()).update();
		return person;
	}

	private Call closingSoon() {
		Instant now = this.clock.instant();
		return this.calls.call(now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)));
	}

	private static Instant end(Call call) {
		return call.deadline().at().plus(call.composition().dates().grace());
	}

	private static Instant months(Instant moment, int months) {
		return moment.atOffset(ZoneOffset.UTC).plusMonths(months).toInstant();
	}

	private boolean erased(UUID id) {
		return this.applications.find(id).orElseThrow().erasedAt() != null;
	}

	private int answers(UUID id) {
		return this.jdbc.sql("select count(*) from applications.answers where application_id = ?")
			.param(id)
			.query(Integer.class)
			.single();
	}

	private List<String> events(UUID about) {
		return this.jdbc.sql(
				"select kind || ' ' || (details ->> 'why') from history.events where about = ? and kind like '%ERASED'")
			.param(about.toString())
			.query((row, n) -> row.getString(1))
			.list();
	}

	private List<String> kinds(String person) {
		return this.jdbc.sql("select kind from history.events where person::text = ?")
			.param(person)
			.query((row, n) -> row.getString(1))
			.list();
	}

}
