package org.greenlane.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.greenlane.PortalTest;
import org.greenlane.TestMailServer;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.mail.LetterPreviews.Preview;
import org.greenlane.web.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class MailPreviewTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private LetterPreviews previews;

	@Autowired
	private Letters letters;

	@Autowired
	private JdbcClient jdbc;

	private final String address = TrialLetters.newAddress();

	@Test
	void everyTemplateHasOneExample() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/templates/mail"))) {
			assertThat(this.previews.templates())
				.containsExactlyElementsOf(files.map((file) -> file.getFileName().toString())
					.filter((name) -> name.endsWith(".txt") && !name.equals("layout.txt"))
					.map((name) -> name.replace(".txt", ""))
					.sorted()
					.toList());
		}
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void everyLetterReadsWellInEveryLanguage(Language language) {
		Visitor administrator = administrator();
		for (String template : this.previews.templates()) {
			Preview preview = this.previews.of(template, language).orElseThrow();
			assertThat(preview.subject() + preview.text() + preview.html()).as(template)
				.doesNotContain("??", "[(", "[#", "[/]", " th:");
			assertThat(preview.text()).as(template).doesNotContain("\n\n\n\n");
			String page = "/en/admin/mail/%s/%s".formatted(template, language.tag());
			Document shown = Visitor.page(administrator.get(page));
			assertThat(shown.select("h1").text()).isEqualTo(preview.subject());
			assertThat(shown.select("#text").attr("lang")).isEqualTo(language.tag());
			assertThat(shown.select("#text").get(0).wholeText()).isEqualTo(preview.text());
		}
	}

	@Test
	void letterAsHtmlIsAPageThatCanDoNothing() {
		MockHttpServletResponse answer = administrator().get("/en/admin/mail/invitation/es.html");
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
		assertThat(answer.getHeaders("Content-Security-Policy")).singleElement()
			.asString()
			.matches("default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; form-action 'none'; "
					+ "base-uri 'none'; frame-ancestors 'none'; sandbox");
		assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(Visitor.page(answer).select("html").attr("lang")).isEqualTo("es");
	}

	@Test
	void thereIsNoPreviewOfWhatIsNoTemplate() {
		Visitor administrator = administrator();
		assertThat(administrator.get("/en/admin/mail/layout/en").getStatus()).isEqualTo(404);
		assertThat(administrator.get("/en/admin/mail/sign-in/de").getStatus()).isEqualTo(404);
		assertThat(administrator.get("/en/admin/mail/none/en.html").getStatus()).isEqualTo(404);
	}

	@Test
	void pageSaysWhatFailsAndWhyButNotToWhom() {
		UUID failing = stored("now()", "null", false);
		this.jdbc.sql("""
				insert into mail.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
				values ('deliver-letter', :id, '2099-01-02T03:04:00Z', false, 1)""")
			.param("id", failing.toString())
			.update();
		stored("now()", "now()", true);
		Document page = Visitor.page(administrator().get("/en/admin/mail"));
		assertThat(page.select("#failing tr:contains(2 Jan 2099)").text()).contains("3", "550 5.1.1 <…>: no mailbox …");
		assertThat(page.select("#given-up tr:contains(erased)")).isNotEmpty();
		assertThat(page.text()).doesNotContain(this.address, "Dear friend", this.address.substring(0, 36));
		assertThat(page.select("#counts li")).hasSize(4);
		forget();
	}

	@Test
	void letterThatWasGivenUpIsTriedAgain() {
		UUID id = stored("now() - interval '3 days'", "now()", false);
		UUID secret = stored("now()", "now()", true);
		Visitor administrator = administrator();
		String action = "/en/admin/mail/letters/" + id + "/again";
		Document page = Visitor.page(administrator.get("/en/admin/mail"));
		assertThat(page.select("form[action$=" + secret + "/again]")).isEmpty();
		administrator.submit(page, action, Map.of());
		TestMailServer.awaitLetterTo(this.address);
		Awaitility.await().until(() -> count("delivered_at is not null") == 1);
		assertThat(Visitor.page(administrator.get("/en/admin/mail")).select("[role=status]").text()).contains("again");
		String token = administrator.token();
		administrator.post(action, Map.of("_csrf", token));
		administrator.post(action.replace(id.toString(), secret.toString()), Map.of("_csrf", token));
		assertThat(count("given_up_at is not null and secret")).isEqualTo(1);
		assertThat(TestMailServer.lettersTo(this.address)).hasSize(1);
		forget();
	}

	@Test
	void lettersAreForgottenNinetyDaysAfterTheyAreDone() {
		stored("now() - interval '100 days'", "now() - interval '91 days'", false);
		stored("now() - interval '100 days'", "now() - interval '89 days'", false);
		stored("now() - interval '100 days'", "null", false);
		this.letters.forgetDoneBefore(java.time.Instant.now().minus(java.time.Duration.ofDays(90)));
		assertThat(count("true")).isEqualTo(2);
		forget();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			550 <awa@firm.example>: unknown | 550 <…>: unknown
			user awa is over quota | user … is over quota
			AWA@Firm.Example rejected, awake | … rejected, awake
			451 try later | 451 try later""")
	void whatTheServerSaidIsShownWithoutTheAddress(String said, String shown) {
		assertThat(OutboxState.withoutAddress(said, "awa@firm.example")).isEqualTo(shown);
	}

	private Visitor administrator() {
		return this.visitors.with(this.mvc, Grant.of(Role.ADMINISTRATOR));
	}

	/** A letter that was tried three times. */
	private UUID stored(String created, String givenUp, boolean secret) {
		UUID id = UUID.randomUUID();
		String text = secret ? "null" : "'Dear friend'";
		this.jdbc
			.sql("""
					insert into mail.letters (id, message_id, recipient, language, template, subject, text, html, secret,
						created_at, attempts, last_error, given_up_at)
					values (:id, :message, :to, 'en', 'invitation', 'A trial', %s, %s, %s, %s, 3, :error, %s)"""
				.formatted(text, text, secret, created, givenUp))
			.param("id", id)
			.param("message", "<" + id + "@greenlane.example>")
			.param("to", this.address)
			.param("error", "550 5.1.1 <%s>: no mailbox %s".formatted(this.address, this.address.split("@", 2)[0]))
			.update();
		return id;
	}

	private int count(String condition) {
		return this.jdbc.sql("select count(*) from mail.letters where recipient = :to and " + condition)
			.param("to", this.address)
			.query(Integer.class)
			.single();
	}

	private void forget() {
		List.of("delete from mail.scheduled_tasks t using mail.letters l where l.id::text = t.task_instance and l.recipient = :to",
				"delete from mail.letters where recipient = :to")
			.forEach((sql) -> this.jdbc.sql(sql).param("to", this.address).update());
	}

}
