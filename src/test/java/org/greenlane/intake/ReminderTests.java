package org.greenlane.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.greenlane.PortalTest;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.People;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.ApplicationFixtures;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallDesk;
import org.greenlane.intake.Round.Kind;
import org.greenlane.web.ClockUnderTest;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Letters to those who have a draft: each once, and none to others.
 */
@PortalTest
class ReminderTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private People people;

	@Autowired
	private IntakeFixtures fixtures;

	@Autowired
	private ApplicationFixtures applications;

	@Autowired
	private Reminders reminders;

	@Autowired
	private ReminderLetters letters;

	@Autowired
	private Rounds rounds;

	@Autowired
	private CallDesk desk;

	@Autowired
	private ClockUnderTest clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private Call call;

	private SignedIn drafting;

	private SignedIn french;

	private SignedIn sent;

	private SignedIn withdrawn;

	private UUID draft;

	@BeforeEach
	void somebodyHasADraft() {
		this.call = this.fixtures.call();
		this.drafting = this.applications.founder();
		this.draft = this.applications.begun(this.call, this.drafting);
		this.applications.write(this.draft, Map.of("organisation", List.of("Unsaid Limited")), this.drafting);
		this.french = this.applications.founder();
		this.people.describe(this.french.id(), "", Language.FR);
		this.applications.complete(this.call, this.french);
		this.sent = this.applications.founder();
		this.applications.sent(this.call, this.sent);
		this.withdrawn = this.applications.founder();
		UUID back = this.applications.sent(this.call, this.withdrawn).id();
		this.jdbc.sql("update applications.applications set withdrawn_at = now() where id = ?").param(back).update();
	}

	@AfterEach
	void letTheClockGo() {
		this.clock.letGo();
	}

	@Test
	void secretariatRemindsEverybodyWhoHasADraftOnceInTwoDays() {
		Visitor staff = this.visitors.with(this.mvc, Grant.of(Role.EDITOR));
		String address = "/en/admin/champions/" + this.call.slug() + "/reminders";
		Document page = IntakeFixtures.page(staff, address);
		assertThat(page.select("#drafts").text()).contains("2 drafts").contains("English 1").contains("Français 1");
		assertThat(page.select("pre.letter")).hasSize(3);
		MockHttpServletResponse answer = staff.submit(page, address, Map.of());
		assertThat(answer.getStatus()).isEqualTo(302);
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> count(this.drafting) + count(this.french) == 2);
		String letter = text(this.drafting);
		assertThat(letter).contains("These questions have no answer yet")
			.contains("Describe the project for everybody")
			.doesNotContain("Unsaid Limited")
			.contains(this.call.deadline().in(Language.EN))
			.contains(this.call.deadline().inUtc(Language.EN) + " in UTC")
			.contains("/en/champions/" + this.call.slug() + "/apply/" + this.draft);
		assertThat(text(this.french)).contains("Toutes les questions ont une réponse");
		assertThat(count(this.sent)).isZero();
		assertThat(count(this.withdrawn)).isZero();
		MockHttpServletResponse again = staff.submit(page, address, Map.of());
		assertThat(again.getStatus()).isEqualTo(409);
		assertThat(Visitor.page(again).text()).contains("less than 48 hours ago");
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> this.rounds.of(this.call.id()).getFirst().done());
		assertThat(IntakeFixtures.page(staff, address).select("#rounds").text()).contains("to 2 drafts");
		assertThat(this.jdbc.sql("select count(*) from history.events where kind = 'REMINDED' and about = ?")
			.param(this.call.slug())
			.query(Integer.class)
			.single()).isOne();
		this.clock.set(this.clock.instant().plus(Reminders.PAUSE).plusSeconds(60));
		assertThat(this.reminders.obstacle(this.call)).isEmpty();
		this.clock.set(this.call.deadline().at().plusSeconds(1));
		assertThat(this.reminders.obstacle(this.call)).contains("closed");
	}

	@Test
	void fourWhoWriteTheSameRoundWriteEachLetterOnce() throws Exception {
		UUID round = new TransactionTemplate(this.transactions)
			.execute((status) -> this.rounds.begin(this.call, Kind.ASKED, null, this.sent.id(), this.clock.instant()))
			.orElseThrow();
		try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
			for (Future<?> one : IntStream.range(0, 4)
				.mapToObj((n) -> instances.submit(() -> this.letters.write(round)))
				.toList()) {
				one.get();
			}
		}
		this.letters.write(round);
		assertThat(count(this.drafting)).isOne();
		assertThat(count(this.french)).isOne();
	}

	@Test
	void clockRemindsAWeekAndADayBeforeTheDeadlineOnceEach() {
		Instant closes = this.call.deadline().at();
		this.clock.set(closes.minus(Duration.ofDays(7)).minusSeconds(5));
		this.reminders.look();
		assertThat(kinds()).isEmpty();
		this.clock.set(closes.minus(Duration.ofDays(7)).plusSeconds(5));
		this.reminders.look();
		this.reminders.look();
		assertThat(kinds()).containsExactly(Kind.WEEK);
		this.clock.set(closes.minus(Duration.ofDays(1)).plusSeconds(5));
		this.reminders.look();
		this.reminders.look();
		assertThat(kinds()).containsExactly(Kind.DAY, Kind.WEEK);
		this.rounds.of(this.call.id()).forEach((round) -> this.letters.write(round.id()));
		assertThat(count(this.drafting)).isEqualTo(2);
		assertThat(count(this.sent)).isZero();
	}

	@Test
	void clockDoesNotRemindWhoeverWasWrittenToLately() {
		Instant closes = this.call.deadline().at();
		this.clock.set(closes.minus(Duration.ofDays(8)));
		assertThat(this.reminders.ask(this.call, this.sent)).isEmpty();
		this.clock.set(closes.minus(Duration.ofDays(7)).plusSeconds(5));
		this.reminders.look();
		assertThat(kinds()).containsExactly(Kind.ASKED);
	}

	@Test
	void everybodyWhoHasADraftLearnsThatTheDeadlineWasMoved() {
		Instant later = this.call.deadline().at().plus(Duration.ofDays(3));
		this.desk.extend(this.call.id(), later, new LocalText("A storm.", "Une tempête.", "Una tormenta."), this.sent);
		assertThat(kinds()).containsExactly(Kind.EXTENDED);
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> count(this.drafting) + count(this.french) == 2);
		assertThat(text(this.drafting)).contains("A storm.").contains(this.call.deadline().in(Language.EN));
		assertThat(text(this.french)).contains("Une tempête.");
		assertThat(count(this.sent)).isZero();
	}

	@Test
	void whoSendsMeanwhileIsNotReminded() {
		UUID round = new TransactionTemplate(this.transactions)
			.execute((status) -> this.rounds.begin(this.call, Kind.ASKED, null, this.sent.id(), this.clock.instant()))
			.orElseThrow();
		this.jdbc.sql("update applications.applications set reference = 'K7MX4PR5', submitted_at = now() where id = ?")
			.param(this.draft)
			.update();
		this.letters.write(round);
		assertThat(count(this.drafting)).isZero();
		assertThat(count(this.french)).isOne();
		this.jdbc.sql("update applications.applications set reference = null, submitted_at = null where id = ?")
			.param(this.draft)
			.update();
	}

	private List<Kind> kinds() {
		return this.rounds.of(this.call.id()).stream().map(Round::kind).toList();
	}

	private int count(SignedIn person) {
		return this.jdbc
			.sql("""
					select count(*) from mail.letters where recipient = ? and template in ('draft-reminder', 'call-extended')""")
			.param(person.address().text())
			.query(Integer.class)
			.single();
	}

	private String text(SignedIn person) {
		return this.jdbc
			.sql("""
					select subject || text from mail.letters where recipient = ? and template in ('draft-reminder', 'call-extended')""")
			.param(person.address().text())
			.query(String.class)
			.single();
	}

}
