package org.greenlane.proposals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.greenlane.PortalTest;
import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.People;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.sources.Confirmations;
import org.greenlane.sources.SourceLinks;
import org.greenlane.web.PartialDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is older than 24 months, and who is asked about it when.
 */
@PortalTest
class ConfirmingTests {

	private static final Instant TODAY = Instant.parse("2026-11-28T08:00:00Z");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private TrialProgramme trial;

	@Autowired
	private People people;

	@Autowired
	private Proposable kinds;

	@Autowired
	private OwnRows rows;

	@Autowired
	private Confirmations confirmations;

	@Autowired
	private SourceLinks links;

	@Autowired
	private ProposalLetters letters;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private final EmailAddress address = SignedInVisitors.anyone();

	private Desk focalPoint;

	@BeforeEach
	void programmeAndFocalPoint() {
		this.trial.begin(Role.FOCAL_POINT);
		this.focalPoint = new Desk(this.visitors.with(this.mvc, this.address, Grant.focalPointOf("LS")));
	}

	@AfterEach
	void remove() {
		this.trial.end();
		SignedIn person = this.people.find(this.address).orElseThrow();
		this.people.withdraw(person.id(), Grant.focalPointOf("LS"), person.id());
	}

	@Test
	void whatIsRightIsConfirmedByOneClickAndThePublicPageSaysSo() {
		Document desk = this.focalPoint.page("/en/proposals");
		assertThat(desk.select(".due").text()).contains("Trusted Trader of Lesotho", "2021");
		this.focalPoint.send(desk, "/en/proposals/confirm", Map.of());
		assertThat(this.focalPoint.page("/en/proposals").select(".due")).isEmpty();
		assertThat(this.focalPoint.page("/en/aeo/programmes/ls-trial").select(".confirmed").text())
			.contains("Confirmed by the administration on");
		assertThat(this.jdbc.sql("""
				select count(*) from history.events where kind = 'CONFIRMED' and about = 'ls-trial' and person = ?""")
			.param(this.people.find(this.address).orElseThrow().id())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void whatAnotherSourceSaysIsConfirmedByThatSource() {
		String newer = "https://customs.example/newer";
		Document desk = this.focalPoint.page("/en/proposals");
		String page = desk.select(".due a[href*=/proposals/confirm]").attr("href");
		Document form = this.focalPoint.page(page);
		assertThat(form.select("h1").text()).isEqualTo("AEO programme: Trusted Trader of Lesotho");
		MockHttpServletResponse refused = this.focalPoint.send(form, "/en/proposals/confirm/source",
				Map.of("url", "customs", "title", "<b>Newer"));
		assertThat(refused.getStatus()).isEqualTo(422);
		Document again = Visitor.page(refused);
		assertThat(again.select("#errors a[href=#url]")).hasSize(1);
		assertThat(again.select("#title").val()).isEqualTo("<b>Newer");
		assertThat(this.trial.exists("sources", newer)).isFalse();
		assertThat(this.focalPoint.send(again, "/en/proposals/confirm/source", Map.of("url", newer)).getRedirectedUrl())
			.isEqualTo("/en/proposals");
		assertThat(this.focalPoint.page("/en/proposals").select(".due")).isEmpty();
		assertThat(this.focalPoint.page("/en/aeo/programmes/ls-trial").select(".confirmed").text())
			.contains("Confirmed by the administration on", "<b>Newer");
		assertThat(this.trial.row("sources", newer).cells()).containsEntry("grade", "C");
		assertThat(this.jdbc.sql("select distinct cause from history.changes where row_key = ?")
			.param(newer)
			.query(String.class)
			.list()).containsExactly("CONFIRMATION");
		assertThat(this.trial.cell("source_url")).isEqualTo(TrialProgramme.SOURCE);
		assertThat(this.focalPoint.status("/en/proposals/confirm?kind=programmes&row=kr-aeo")).isEqualTo(404);
		assertThat(this.focalPoint.status("/en/proposals/confirm?kind=contacts&row=LS")).isEqualTo(404);
	}

	@Test
	void confirmationIsOverOnceTheRowIsChanged() {
		this.focalPoint.send("/en/proposals", "/en/proposals/confirm", Map.of());
		this.trial.change(Map.of("status", "OPERATIONAL"));
		assertThat(this.focalPoint.page("/en/aeo/programmes/ls-trial").select(".confirmed")).isEmpty();
	}

	@Test
	void rowOfAnotherEconomyOrBySomethingElseIsNotConfirmed() {
		assertThat(confirm("kr-aeo", "x")).isEqualTo(404);
		assertThat(confirm("ls-trial", "no-source-of-it")).isEqualTo(302);
		assertThat(this.confirmations.of("aeo.programmes", "ls-trial")).isEmpty();
		assertThat(this.focalPoint.page("/en/proposals").select(".due")).isNotEmpty();
	}

	@Test
	void focalPointIsAskedOnceInTwelveMonths() {
		requests(TODAY).ask();
		assertThat(letters()).isEqualTo(1);
		requests(TODAY.plusSeconds(24 * 3600)).ask();
		requests(Instant.parse("2027-11-27T08:00:00Z")).ask();
		assertThat(letters()).isEqualTo(1);
		requests(Instant.parse("2027-11-28T08:00:00Z")).ask();
		assertThat(letters()).isEqualTo(2);
		assertThat(this.jdbc.sql("select text from mail.letters where recipient = ? limit 1")
			.param(this.address.text())
			.query(String.class)
			.single()).contains("AEO programme: Trusted Trader of Lesotho (2021)", "/en/proposals");
	}

	@Test
	void ofManyWhoAskAtOnceOneDoes() throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<? extends Future<?>> asked = IntStream.range(0, 4)
				.mapToObj((n) -> threads.submit(() -> requests(TODAY).ask()))
				.toList();
			for (Future<?> one : asked) {
				one.get();
			}
		}
		assertThat(letters()).isEqualTo(1);
	}

	@Test
	void nobodyIsAskedAboutWhatIsNew() {
		this.trial.change(Map.of("as_of", "2026-01"));
		requests(TODAY).ask();
		assertThat(letters()).isZero();
		requests(Instant.parse("2028-01-31T08:00:00Z")).ask();
		assertThat(letters()).isZero();
		requests(Instant.parse("2028-02-01T08:00:00Z")).ask();
		assertThat(letters()).isEqualTo(1);
	}

	@Test
	void ageIsThatOfTheLastDayThatTheDateMayMean() {
		LocalDate today = LocalDate.of(2026, 11, 28);
		assertThat(due("2024-11-28", today)).isFalse();
		assertThat(due("2024-11-27", today)).isTrue();
		assertThat(due("2024", today)).isFalse();
		assertThat(due("2023", today)).isTrue();
		assertThat(due("", today)).isTrue();
	}

	@Test
	void ofCountsTheLatestOfEachKindIsAskedFor() {
		List<String> asked = due(TODAY).of("KR")
			.stream()
			.filter((row) -> row.kind().equals("records"))
			.map(DueRow::key)
			.toList();
		List<String> latest = this.jdbc.sql("select id from participation.observations where iso2 = 'KR' and latest")
			.query((row, n) -> row.getString(1))
			.list();
		assertThat(asked).isNotEmpty().isSubsetOf(latest);
	}

	private static boolean due(String date, LocalDate today) {
		return new DueRow("programmes", "x", "x", "/x", PartialDate.read(date), Optional.empty(), List.of())
			.isDue(today);
	}

	private int confirm(String row, String source) {
		return this.focalPoint.visitor()
			.post("/en/proposals/confirm",
					Map.of("_csrf", this.focalPoint.visitor().token(), "kind", "programmes", "row", row, "source",
							source, "economy", "LS"))
			.getStatus();
	}

	private YearlyRequests requests(Instant now) {
		return new YearlyRequests(this.people, due(now), this.letters, this.jdbc, Clock.fixed(now, ZoneOffset.UTC),
				this.transactions);
	}

	private DueRows due(Instant now) {
		return new DueRows(this.kinds, this.rows, this.confirmations, this.links, this.jdbc,
				Clock.fixed(now, ZoneOffset.UTC));
	}

	private int letters() {
		return this.jdbc.sql("select count(*) from mail.letters where recipient = ? and template = 'please-confirm'")
			.param(this.address.text())
			.query(Integer.class)
			.single();
	}

}
