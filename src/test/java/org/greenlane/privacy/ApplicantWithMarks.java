package org.greenlane.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.People;
import org.greenlane.accounts.SignedIn;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationFixtures;
import org.greenlane.applications.Applications;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallForms;
import org.greenlane.calls.FormQuestion;
import org.greenlane.files.FilesUnderTest;
import org.greenlane.questions.Answers;
import org.jsoup.nodes.Document;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Applicants who wrote a mark of their own into every place that takes a word of theirs.
 */
@Component
class ApplicantWithMarks {

	private final MockMvcTester mvc;

	private final SignedInVisitors visitors;

	private final ApplicationFixtures fixtures;

	private final Applications applications;

	private final CallForms forms;

	private final People people;

	private final JdbcClient jdbc;

	ApplicantWithMarks(MockMvcTester mvc, SignedInVisitors visitors, ApplicationFixtures fixtures,
			Applications applications, CallForms forms, People people, JdbcClient jdbc) {
		this.mvc = mvc;
		this.visitors = visitors;
		this.fixtures = fixtures;
		this.applications = applications;
		this.forms = forms;
		this.people = people;
		this.jdbc = jdbc;
	}

	/** Somebody who has sent an application with all that goes with one. */
	Marked applicant() {
		Marks marks = new Marks();
		EmailAddress address = new EmailAddress(marks.next("address") + "@example.org");
		Visitor browser = this.visitors.with(this.mvc, address);
		browser.submit(Visitor.page(browser.get("/en/account")), "/en/account",
				Map.of("name", "Name " + marks.next("name"), "language", "en"));
		SignedIn person = this.people.find(address).orElseThrow();
		Call call = this.fixtures.open();
		UUID id = this.fixtures.begun(call, person);
		this.jdbc.sql("update applications.applications set on_behalf_of = ? where id = ?")
			.params("Member " + marks.next("member"), id)
			.update();
		this.fixtures.write(id, answers(call, marks), person);
		String path = "/en/champions/%s/apply/%s".formatted(call.slug(), id);
		attach(browser, path + "/steps/" + this.fixtures.stepOf(call, "proposal"), marks);
		browser.submit(Visitor.page(browser.get(path + "/people")), path + "/people",
				Map.of("address", marks.next("collaborator") + "@example.org"));
		// As browsers do: what is said once stands in the session until it is said.
		browser.get(path + "/people");
		browser.submit(Visitor.page(browser.get(path + "/check")), path + "/submit", Map.of());
		Application application = this.applications.find(id).orElseThrow();
		if (application.sent().isEmpty()) {
			throw new AssertionError(Visitor.page(browser.get(path + "/check")).text());
		}
		besides(application, person, path, marks);
		return new Marked(marks, browser, person, application);
	}

	private Map<String, List<String>> answers(Call call, Marks marks) {
		Map<String, List<String>> answers = new LinkedHashMap<>(this.fixtures.answers(call));
		Answers said = new Answers(answers);
		this.forms.of(call)
			.questions()
			.filter((one) -> one.isAskedOf(said) && answers.containsKey(one.id()))
			.forEach((one) -> marked(one, marks).ifPresent((text) -> answers.put(one.id(), List.of(text))));
		return answers;
	}

	private static java.util.Optional<String> marked(FormQuestion one, Marks marks) {
		return java.util.Optional.ofNullable(switch (one.question().type()) {
			case TEXT -> "A text " + marks.next(one.id());
			case LONG_TEXT -> "A longer text\n\n" + marks.next(one.id());
			case EMAIL -> marks.next(one.id()) + "@example.org";
			case URL -> "https://example.org/" + marks.next(one.id());
			case PHONE -> marks.phone();
			default -> null;
		});
	}

	private static void attach(Visitor browser, String step, Marks marks) {
		Document page = Visitor.page(browser.get(step));
		Map<String, String> fields = new LinkedHashMap<>();
		page.select("form.step input[type=hidden]").forEach((one) -> fields.put(one.attr("name"), one.val()));
		page.select("form.step input[type=url], form.step input[type=text]")
			.forEach((one) -> fields.put(one.attr("name"), one.val()));
		fields.put("do", "next");
		browser.upload(step, fields, "proposal", marks.next("file-name") + ".pdf",
				FilesUnderTest.pdf("A plan " + marks.next("file-content")));
	}

	/** What other modules and other moments leave. */
	private void besides(Application application, SignedIn person, String path, Marks marks) {
		this.jdbc.sql("insert into accounts.kept_forms (secret_hash, page, fields) values (?, ?, cast(? as jsonb))")
			.params(hash(UUID.randomUUID().toString()), path.substring(3) + "/steps/project",
					"{\"summary\": [\"%s\"]}".formatted(marks.next("kept-form")))
			.update();
		this.jdbc
			.sql("""
					insert into mail.letters (id, message_id, recipient, language, template, subject, text, html, secret, created_at)
					values (gen_random_uuid(), gen_random_uuid()::text, ?, 'en', 'invitation', 'A trial', ?, 'html', false, now())""")
			.params(person.address().text(), "Dear " + marks.next("queued-letter"))
			.update();
		this.jdbc
			.sql("""
					insert into people.invitations (address, language, role, sentence, invited_by, invited_at, sent_at, expires_at)
					values (?, 'en', 'EDITOR', ?, gen_random_uuid(), now(), now(), now() + interval '1 day')"""
				.replace("gen_random_uuid()", "'" + this.fixtures.founder().id() + "'"))
			.params(person.address().text(), "Come, " + marks.next("invitation"))
			.update();
		screening(application, person, marks);
	}

	private void screening(Application application, SignedIn person, Marks marks) {
		UUID asked = this.jdbc
			.sql("""
					insert into screening.clarifications (application_id, number, questions, message, due_at, asked_by, asked_at)
					values (?, 1, '{summary}', ?, now() + interval '1 day', ?, now()) returning id""")
			.params(application.id(), "Please tell us, " + marks.next("clarification"), person.id())
			.query(UUID.class)
			.single();
		this.jdbc.sql("""
				insert into screening.answers (clarification_id, application_id, question, said, saved_at, saved_by)
				values (?, ?, 'summary', array[?], now(), ?)""")
			.params(asked, application.id(), marks.next("clarification-answer"), person.id())
			.update();
		String personal = "nonce 1\nanswer summary\n-\n " + marks.next("clarification-sealed") + "\n";
		String content = "greenlane clarification 1\npersonal " + HexFormat.of().formatHex(hash(personal)) + "\n";
		this.jdbc.sql("""
				insert into screening.sealed_answers (clarification_id, application_id, revision, sealed_at, sealed_by,
					content, content_hash, personal, personal_hash) values (?, ?, 1, now(), ?, ?, ?, ?, ?)""")
			.params(asked, application.id(), person.id(), content, hash(content), personal, hash(personal))
			.update();
		this.jdbc.sql("""
				insert into screening.verdicts (application_id, number, outcome, note, decided_by, decided_at)
				values (?, 1, 'ELIGIBLE', ?, ?, now())""")
			.params(application.id(), "They are " + marks.next("verdict-note"), person.id())
			.update();
	}

	private static byte[] hash(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Somebody with marks, their browser and their application. */
	record Marked(Marks marks, Visitor browser, SignedIn person, Application application) {
	}

	/**
	 * Marks that all begin alike, so that one search finds them all.
	 */
	static final class Marks {

		private final String run = "zq" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 41), 36);

		private final Map<String, String> all = new LinkedHashMap<>();

		private final List<String> phones = new ArrayList<>();

		String next(String place) {
			return this.all.computeIfAbsent(place, (one) -> this.run + "x" + this.all.size() + "x");
		}

		/** A number takes no letters. */
		String phone() {
			String digits = String.valueOf(ThreadLocalRandom.current().nextLong(10_000_000_000L, 99_999_999_999L));
			this.phones.add(digits);
			return "+" + digits;
		}

		/** What all but telephone numbers begin with. */
		String run() {
			return this.run;
		}

		Map<String, String> places() {
			return this.all;
		}

		List<String> phones() {
			return this.phones;
		}

		/** By which all are found. */
		List<String> beginnings() {
			return Stream.concat(Stream.of(this.run), this.phones.stream()).toList();
		}

	}

}
