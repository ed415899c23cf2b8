package org.greenlane.intake;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.greenlane.PortalTest;
import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.ApplicationFixtures;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallDesk;
import org.greenlane.intake.Round.Kind;
import org.greenlane.web.ClockUnderTest;
import org.greenlane.web.LocalText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Letters by which everybody who has an application learns of a notice on the call.
 */
@PortalTest
class NoticeTests {

	private static final LocalText NOTICE = new LocalText("Page 3 is <b>wrong</b>.", "La page 3 est fausse.",
			"La página 3 es errónea.");

	@Autowired
	private IntakeFixtures fixtures;

	@Autowired
	private ApplicationFixtures applications;

	@Autowired
	private Rounds rounds;

	@Autowired
	private NoticeLetters letters;

	@Autowired
	private CallDesk desk;

	@Autowired
	private ClockUnderTest clock;

	@Autowired
	private JdbcClient jdbc;

	private Call call;

	private SignedIn drafting;

	private SignedIn sent;

	private SignedIn withdrawn;

	@BeforeEach
	void somebodyApplies() {
		this.call = this.fixtures.call();
		this.drafting = this.applications.founder();
		this.applications.begun(this.call, this.drafting);
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
	void everybodyWhoHasAnApplicationIsToldOnce() {
		this.desk.giveNotice(this.call.id(), NOTICE, this.sent);
		Round round = this.rounds.of(this.call.id()).getFirst();
		assertThat(round.kind()).isEqualTo(Kind.NOTICE);
		awaitWritten();
		assertThat(texts(this.drafting)).singleElement()
			.asString()
			.contains(NOTICE.en())
			.contains("/en/champions/" + this.call.slug());
		assertThat(texts(this.sent)).hasSize(1);
		assertThat(texts(this.withdrawn)).isEmpty();
		assertThat(this.jdbc.sql("select html from mail.letters where recipient = ? and template = 'call-notice'")
			.param(this.sent.address().text())
			.query(String.class)
			.single()).contains("&lt;b&gt;wrong&lt;/b&gt;").doesNotContain("<b>wrong");
		this.letters.write(round);
		assertThat(texts(this.drafting)).hasSize(1);
	}

	@Test
	void eachNoticeIsTold() {
		this.desk.giveNotice(this.call.id(), NOTICE, this.sent);
		this.desk.giveNotice(this.call.id(), new LocalText("And page 4.", "Et la page 4.", "Y la página 4."),
				this.sent);
		awaitWritten();
		assertThat(texts(this.sent)).hasSize(2).anyMatch((text) -> text.contains("And page 4."));
	}

	@Test
	void reasonWhyACallIsGivenUpIsToldToo() {
		this.desk.cancel(this.call.id(), new LocalText("No partner.", "Sans partenaire.", "Sin socio."), this.sent);
		awaitWritten();
		assertThat(texts(this.drafting)).singleElement().asString().contains("No partner.");
	}

	@Test
	void draftThatCanNoLongerBeSentHearsNothing() {
		this.clock.set(this.call.deadline().at().plus(Duration.ofDays(1)));
		this.desk.giveNotice(this.call.id(), NOTICE, this.sent);
		this.rounds.of(this.call.id()).forEach(this.letters::write);
		assertThat(texts(this.sent)).hasSize(1);
		assertThat(texts(this.drafting)).isEmpty();
	}

	private void awaitWritten() {
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.rounds.of(this.call.id()).stream().allMatch(Round::done));
	}

	private List<String> texts(SignedIn person) {
		return this.jdbc.sql("select text from mail.letters where recipient = ? and template = 'call-notice'")
			.param(person.address().text())
			.query((row, n) -> row.getString(1))
			.list();
	}

}
