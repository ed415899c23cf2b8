package org.greenlane.drafts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.People;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Reports that tests write, as people of the secretariat do it: through pages.
 */
@Component
public class ReportsUnderTest {

	private final SignedInVisitors visitors;

	private final People people;

	private final JdbcClient jdbc;

	ReportsUnderTest(SignedInVisitors visitors, People people, JdbcClient jdbc) {
		this.visitors = visitors;
		this.people = people;
		this.jdbc = jdbc;
	}

	/** Somebody with roles whom tests can name. */
	public Person person(MockMvcTester mvc, Role... roles) {
		EmailAddress address = SignedInVisitors.anyone();
		Visitor visitor = this.visitors.with(mvc, address,
				java.util.stream.Stream.of(roles).map(Grant::of).toArray(Grant[]::new));
		return new Person(visitor, address, UUID.fromString(this.people.find(address).orElseThrow().getName()));
	}

	/** A meeting that has no report: how its address ends. */
	public String meetingWithoutReport() {
		return this.jdbc.sql("""
				select m.address from meetings.meeting_rows m where m.held is not null
					and not exists (select from reports.reports r where r.meeting = m.id and r.removed_at is null)
				order by m.id limit 1""").query(String.class).single();
	}

	/** Begins the report of a meeting and saves its texts. */
	public String begin(Person editor, String... texts) {
		String slug = meetingWithoutReport();
		post(editor, slug, "", Map.of("source", "en"));
		save(editor, slug, texts);
		return slug;
	}

	/**
	 * Saves texts after the revisions that are there.
	 * @param texts language, title and body in turn
	 */
	public MockHttpServletResponse save(Person editor, String slug, String... texts) {
		Map<String, String> fields = new HashMap<>();
		for (int i = 0; i < texts.length; i += 3) {
			fields.put("title-" + texts[i], texts[i + 1]);
			fields.put("body-" + texts[i], texts[i + 2]);
			fields.put("after-" + texts[i], String.valueOf(revision(slug, texts[i])));
		}
		fields.put("source-revision", String.valueOf(revision(slug, "en")));
		return post(editor, slug, "/texts", fields);
	}

	/** Submits and has somebody else approve, so that it is published. */
	public void publish(Person editor, Person approver, String slug) {
		post(editor, slug, "/submit", Map.of("when", "approved"));
		post(approver, slug, "/approve", Map.of());
	}

	/** Sends a form of the report's pages. */
	public MockHttpServletResponse post(Person person, String slug, String verb, Map<String, String> fields) {
		Map<String, String> all = new HashMap<>(fields);
		all.put("_csrf", person.visitor().token());
		return person.visitor().post("/en/admin/meetings/" + slug + "/report" + verb, all);
	}

	public String symbol(String slug) {
		return this.jdbc.sql("""
				select coalesce(r.symbol, '') from reports.reports r join meetings.meeting_rows m on m.id = r.meeting
				where m.address = ? and r.removed_at is null""").param(slug).query(String.class).single();
	}

	public int revision(String slug, String language) {
		return this.jdbc.sql("""
				select coalesce(max(d.revision), 0) from drafts.revisions d join reports.reports r on r.id = d.report_id
				join meetings.meeting_rows m on m.id = r.meeting
				where m.address = ? and d.language = ? and r.removed_at is null""")
			.params(slug, language)
			.query(Integer.class)
			.single();
	}

	/** The version that is being worked on or was published last. */
	public UUID newestVersion(String slug) {
		return this.jdbc.sql("""
				select v.id from reports.versions v join reports.reports r on r.id = v.report_id
				join meetings.meeting_rows m on m.id = r.meeting where m.address = ? and r.removed_at is null
				order by v.position desc limit 1""").param(slug).query(UUID.class).single();
	}

	/**
	 * Lets time pass for a version that is not published: everything that happened to it
	 * happened so much earlier.
	 */
	public void letPass(String slug, String interval) {
		this.jdbc
			.sql("""
					update reports.versions set submitted_at = submitted_at - cast(:time as interval),
						approved_at = approved_at - cast(:time as interval), publish_at = publish_at - cast(:time as interval)
					where id = :id""")
			.param("time", interval)
			.param("id", newestVersion(slug))
			.update();
	}

	/** Takes away all that did not come with the portal. */
	public void forget() {
		for (String sql : List.of("""
				delete from catalogue.entries where kind = 'REPORT' and key in
					(select symbol from reports.reports where shipped_as is null)""", """
				delete from catalogue.links where from_kind = 'REPORT' and from_key in
					(select symbol from reports.reports where shipped_as is null)""",
				"delete from reports.reports where shipped_as is null",
				"delete from mail.scheduled_tasks where task_name = 'report-hour'")) {
			this.jdbc.sql(sql).update();
		}
	}

	/** A person and their browser. */
	public record Person(Visitor visitor, EmailAddress address, UUID id) {
	}

}
