package org.greenlane.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import nu.validator.client.EmbeddedValidator;
import org.greenlane.PortalTest;
import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.People;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationFixtures;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallFixtures;
import org.greenlane.drafts.ReportsUnderTest;
import org.greenlane.screening.ScreeningUnderTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages that only those see who have signed in, as a browser shows them to somebody
 * with every role.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonalPagesTests {

	private static final String READY = "0190aaaa-0000-7000-8000-000000000001";

	private static final String DRAFT = "0190aaaa-0000-7000-8000-000000000003";

	private static final String SENT = "0190aaaa-0000-7000-8000-000000000004";

	private static final String REFUSED = "0190aaaa-0000-7000-8000-000000000002";

	/**
	 * Where {@code {me}} is the identifier of whoever looks, and the others are meetings
	 * whose report somebody else writes or has submitted.
	 */
	static final List<String> PAGES = List.of("/account", "/account/data", "/account/erase",
			"/account/applications/{mine}/erase", "/account/applications/{mine}/consents",
			"/admin/people/{other}/erase", "/admin/calls", "/admin/calls/standing", "/admin/calls/standing/dates",
			"/admin/calls/standing/preview", "/admin/calls/standing/answers",
			"/admin/calls/standing/form/questions/new", "/admin/data/programmes/in-aeo/remove", "/admin/proposals",
			"/admin/calls/standing/form", "/admin/calls/standing/rules", "/admin/champions",
			"/admin/champions/standing/applications", "/admin/champions/standing/applications?state=draft&q=atelier",
			"/admin/champions/standing/statistics", "/admin/champions/standing/reminders", "/admin/people",
			"/admin/people?role=editor", "/admin/people/{me}", "/admin/people/invitations",
			"/admin/people/invitations/new", "/admin/mail", "/admin/mail/invitation/fr", "/admin/history",
			"/admin/history?economy=kr&page=2", "/admin/history/events", "/admin", "/admin/data",
			"/admin/data/records?words=korea", "/admin/data/records/new", "/admin/data/programmes/kr-aeo",
			"/admin/uploads", "/admin/uploads/" + READY, "/admin/uploads/" + REFUSED, "/proposals",
			"/proposals/" + DRAFT, "/proposals/" + DRAFT + "/fields", "/proposals/" + DRAFT + "/source",
			"/proposals/new?kind=procedures&row=kr-aeo", "/proposals/confirm?kind=programmes&row=kr-aeo&economy=KR",
			"/admin/proposals/" + SENT, "/admin/meetings", "/admin/meetings/{draft}/report",
			"/admin/meetings/{draft}/report/material", "/admin/meetings/{draft}/report/word/fr",
			"/admin/meetings/{draft}/report/state", "/admin/meetings/{review}/report/approval", "{undecided}",
			"/admin/champions/standing/applications/{begun}", "{proposed}", "{asked}", "{asked}/check");

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	private @Nullable Chromium chromium;

	private String session = "";

	private String me = "";

	@Autowired
	private ReportsUnderTest reports;

	@Autowired
	private ApplicationFixtures applications;

	@Autowired
	private CallFixtures calls;

	@Autowired
	private Clock clock;

	private String mine = "";

	private String other = "";

	private String begun = "";

	private String draft = "";

	private String review = "";

	@Autowired
	private ScreeningUnderTest scene;

	private String undecided = "";

	private String proposed = "";

	private String asked = "";

	@BeforeAll
	void start() {
		EmailAddress address = SignedInVisitors.anyone();
		Visitor visitor = this.visitors.with(this.mvc, address, Grant.of(Role.EDITOR), Grant.of(Role.APPROVER),
				Grant.of(Role.ADMINISTRATOR), Grant.focalPointOf("KR"), Grant.judgeOf("2027"));
		this.session = visitor.cookie("SESSION").orElseThrow().getValue();
		this.me = this.people.find(address).orElseThrow().getName();
		// Of a call of its own, as staff do not see the applications to a call in which
		// they take part.
		Instant now = this.clock.instant();
		Call call = this.calls.call(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(30)));
		this.mine = this.applications.sent(call, this.people.find(address).orElseThrow()).id().toString();
		this.other = this.applications.founder().getName();
		this.begun = this.applications.begun(this.applications.open(), this.applications.founder()).toString();
		somethingToShow();
		proposals();
		reportsToShow();
		screeningToShow(new ScreeningUnderTest.Person(visitor, this.people.find(address).orElseThrow()));
		this.chromium = Chromium.start();
	}

	@AfterAll
	void stop() {
		this.reports.forget();
		this.jdbc.sql("delete from people.invitations where invited_by = :me")
			.param("me", UUID.fromString(this.me))
			.update();
		this.jdbc.sql("delete from mail.letters where recipient = 'nobody@example.org'").update();
		this.jdbc.sql("delete from uploads.uploads where id::text in (?, ?)").params(READY, REFUSED).update();
		this.jdbc.sql("delete from proposals.proposals where id::text in (?, ?)").params(DRAFT, SENT).update();
		if (this.chromium != null) {
			this.chromium.close();
		}
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void pageFitsAPhone(String address) {
		try (BrowserContext context = signedIn(new NewContextOptions().setViewportSize(320, 640))) {
			Page page = context.newPage();
			assertThat(page.navigate(url(address)).status()).isEqualTo(200);
			assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void pageIsAccessible(String address) {
		try (BrowserContext context = signedIn(new NewContextOptions().setViewportSize(320, 640))) {
			Page page = context.newPage();
			page.navigate(url(address));
			assertThat(Accessibility.violations(page)).as(address).isEmpty();
			assertThat(Accessibility.violationsInDark(page)).as(address + " in dark").isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void pageSaysTheSameWithScriptsOff(String address) {
		try (BrowserContext with = signedIn(new NewContextOptions());
				BrowserContext without = signedIn(new NewContextOptions().setJavaScriptEnabled(false))) {
			assertThat(words(without, address)).isNotEmpty().isEqualTo(wordsWithoutWhatNeedsAScript(with, address));
		}
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void htmlIsValid(String address) throws IOException, SAXException {
		Visitor visitor = new Visitor(this.mvc, "192.0.2.1");
		visitor.keep(new jakarta.servlet.http.Cookie("SESSION", this.session));
		EmbeddedValidator validator = new EmbeddedValidator();
		validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
		byte[] html = visitor.get(named(address)).getContentAsByteArray();
		assertThat(validator.validate(new ByteArrayInputStream(html))
			.lines()
			.filter((line) -> line.contains(" error: ") || line.contains(" fatal error: "))).as(address).isEmpty();
	}

	/** Letters and invitations in every state, and an upload of two. */
	private void somethingToShow() {
		this.jdbc
			.sql("""
					insert into uploads.uploads (id, kind, file_name, format, why, uploaded_by, rows_read, checked_at, problem_count)
					select cast(id as uuid), 'programmes', 'a-rather-long-name-of-a-file-as-people-have-them.csv', 'CSV', 'Read again',
						:me, 2, now(), problems from (values (:ready, 0), (:refused, 1)) upload (id, problems)""")
			.param("me", UUID.fromString(this.me))
			.param("ready", READY)
			.param("refused", REFUSED)
			.update();
		this.jdbc
			.sql("""
					insert into uploads.rows (upload_id, line, row_key, basis, effect, fields) values (cast(? as uuid), 2, 'in-aeo', '',
						'CONTRADICTED', '[{"column": "launch_date", "before": "2011", "after": ""}, {"column": "note", "before": "", "after": "x"}]')""")
			.param(READY)
			.update();
		this.jdbc.sql("""
				insert into uploads.problems (upload_id, line, label, reason, arguments)
				values (cast(? as uuid), 3, 'launch_date', 'date', '{yesterday}')""").param(REFUSED).update();
		this.jdbc.sql("""
				insert into mail.letters (id, message_id, recipient, language, template, subject, text, html, secret,
					created_at, attempts, last_error, given_up_at)
				select gen_random_uuid(), gen_random_uuid()::text, 'nobody@example.org', 'en', 'invitation', 'A trial',
					case when not (secret and done) then 'text' end, case when not (secret and done) then 'html' end,
					secret, now(), 3, '550 5.1.1 <nobody@example.org>: Recipient address rejected',
					case when done then now() end
				from (values (true, true), (false, true), (false, false)) states (secret, done)""").update();
		this.jdbc.sql("""
				insert into people.invitations (address, language, role, economy, invited_by, invited_at, sent_at,
					expires_at, accepted_at, accepted_by, withdrawn_at)
				select state || '@example.org', 'en', 'FOCAL_POINT', 'KE', :me, now(), now() - interval '14 days',
					case state when 'expired' then now() - interval '1 day' else now() end,
					case state when 'accepted' then now() end, case state when 'accepted' then :me end,
					case state when 'withdrawn' then now() end
				from unnest(array['expired', 'accepted', 'withdrawn']) state""")
			.param("me", UUID.fromString(this.me))
			.update();
	}

	/**
	 * A draft of a focal point, and what another sent of a row that was changed since.
	 */
	private void proposals() {
		this.jdbc.sql("""
				insert into proposals.proposals (id, origin, kind, row_key, name, economy, source_title, source_url,
					started_at, changed_at, sent_at)
				values (cast(:draft as uuid), 'FOCAL_POINT', 'programmes', 'kr-aeo', 'AEO', 'KR', 'A page',
						'https://customs.example/aeo', now(), now(), null),
					(cast(:sent as uuid), 'FOCAL_POINT', 'programmes', 'in-aeo', 'AEO Programme', 'IN', 'A page',
						'https://customs.example/aeo', now(), now(), now())""")
			.param("draft", DRAFT)
			.param("sent", SENT)
			.update();
		this.jdbc.sql("""
				insert into proposals.proposal_fields (proposal_id, field, position, before, proposed)
				select cast(id as uuid), field, position, before, proposed
				from unnest(array[:draft, :sent]) id cross join (values ('launch_date', 0, '1999', '2009-04-15'),
					('operator_types', 1, '', 'IMPORTER;EXPORTER')) cell (field, position, before, proposed)""")
			.param("draft", DRAFT)
			.param("sent", SENT)
			.update();
	}

	/** A draft whose translation is behind, and one that waits for approval. */
	private void reportsToShow() {
		ReportsUnderTest.Person editor = this.reports.person(this.mvc, Role.EDITOR);
		String text = "A first paragraph [of Japan](/economies/jp) and [nowhere](/economies/xx).\n\n## Afi Mensah\n\n- one\n- two\n";
		this.draft = this.reports.begin(editor, "en", "A draft", text, "fr", "Un projet", text);
		this.reports.save(editor, this.draft, "en", "A draft", text + "\nAnother paragraph.");
		this.reports.post(editor, this.draft, "/material/notes", Map.of("said", "Ask for the number."));
		this.reports.post(editor, this.draft, "/material/links", Map.of("section", "en Afi Mensah", "speaker", "Afi"));
		this.review = this.reports.begin(editor, "en", "To approve", text, "es", "Por aprobar", text);
		this.reports.post(editor, this.review, "/submit", Map.of("when", "later"));
	}

	/**
	 * What can be decided, what somebody else proposed, and a question about one's own.
	 */
	private void screeningToShow(ScreeningUnderTest.Person looking) {
		ScreeningUnderTest.Person editor = this.scene.person(this.mvc, Role.EDITOR);
		Call call = this.scene.closed();
		this.undecided = this.scene.path(call, this.scene.sentInTime(call, this.scene.person(this.mvc)));
		Application other = this.scene.sentInTime(call, this.scene.person(this.mvc));
		this.proposed = this.scene.path(call, other);
		this.scene.act(editor, this.proposed, "/verdict",
				Map.of("outcome", "ineligible", "reason", "size", "note", "Has 400 people"));
		Call another = this.scene.closed();
		Application mine = this.scene.sentInTime(another, looking);
		this.scene.ask(editor, another, mine, this.scene.due(another, 7), "summary", "proposal", "video");
		this.asked = this.scene.clarification(mine);
	}

	private String named(String address) {
		return address.replace("{me}", this.me)
			.replace("{mine}", this.mine)
			.replace("{other}", this.other)
			.replace("{begun}", this.begun)
			.replace("{draft}", this.draft)
			.replace("{review}", this.review)
			.replace("{undecided}", this.undecided.substring(3))
			.replace("{proposed}", this.proposed.substring(3))
			.replace("{asked}", this.asked.substring(3));
	}

	private BrowserContext signedIn(NewContextOptions options) {
		if (this.chromium == null) {
			throw new IllegalStateException("No browser");
		}
		BrowserContext context = this.chromium.browser().newContext(options);
		context.addCookies(List.of(new Cookie("SESSION", this.session).setDomain("localhost").setPath("/")));
		return context;
	}

	/** What only a script can do is marked, and so is what stands there instead. */
	private String wordsWithoutWhatNeedsAScript(BrowserContext context, String address) {
		Page page = context.newPage();
		page.navigate(url(address));
		page.evaluate("document.querySelectorAll('[data-needs-script]').forEach((one) => one.remove())");
		page.evaluate("document.querySelectorAll('[data-without-script]').forEach((one) => { one.hidden = false; })");
		return page.locator("main").innerText().strip();
	}

	private String words(BrowserContext context, String address) {
		Page page = context.newPage();
		page.navigate(url(address));
		return page.locator("main").innerText().strip();
	}

	private String url(String address) {
		return "http://localhost:" + this.port + named(address);
	}

	static Stream<String> pages() {
		return PAGES.stream().map((page) -> "/en" + page);
	}

	static Stream<String> addresses() {
		return PAGES.stream().flatMap((page) -> Stream.of("/en", "/fr", "/es").map((language) -> language + page));
	}

}
