package org.greenlane.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.applications.Applications;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The clarifications that were asked for, without what is answered.
 */
@Repository
class Clarifications {

	private static final String READ = """
			select c.*, coalesce(nullif(p.name, ''), p.address, '') as asked_name
			from screening.clarifications c left join accounts.people p on p.id = c.asked_by where """;

	private final JdbcClient jdbc;

	Clarifications(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All of an application, the newest first. */
	List<Clarification> of(UUID application) {
		return this.jdbc.sql(READ + " c.application_id = ? order by c.asked_at desc, c.id desc")
			.param(application)
			.query(Clarifications::read)
			.list();
	}

	/** One of an application. */
	Optional<Clarification> find(UUID application, UUID id) {
		return this.jdbc.sql(READ + " c.application_id = ? and c.id = ?")
			.params(application, id)
			.query(Clarifications::read)
			.optional();
	}

	/** The one that is neither answered nor closed, in time or not. */
	Optional<Clarification> unanswered(UUID application) {
		return this.jdbc.sql(READ + " c.application_id = ? and c.answered_at is null and c.closed_at is null")
			.param(application)
			.query(Clarifications::read)
			.optional();
	}

	UUID add(UUID application, int number, AskForm.Asked asked, UUID by, Instant now) {
		return this.jdbc
			.sql("""
					insert into screening.clarifications (application_id, number, questions, message, due_at, asked_by, asked_at)
					values (:application, :number, :questions, :message, :due, :by, :now) returning id""")
			.param("application", application)
			.param("number", number)
			.param("questions", asked.questions().toArray(String[]::new))
			.param("message", asked.message())
			.param("due", Applications.at(asked.due()))
			.param("by", by)
			.param("now", Applications.at(now))
			.query(UUID.class)
			.single();
	}

	/** Ends one that is not answered. */
	void close(UUID id, UUID by, Instant now) {
		this.jdbc.sql("update screening.clarifications set closed_by = ?, closed_at = ? where id = ?")
			.params(by, now.atOffset(ZoneOffset.UTC), id)
			.update();
	}

	/** Notes that the answer has changed. */
	void touch(UUID id, Instant now) {
		this.jdbc.sql("update screening.clarifications set revision = revision + 1, saved_at = ? where id = ?")
			.params(now.atOffset(ZoneOffset.UTC), id)
			.update();
	}

	/** Notes that the answer is sealed. */
	void markAnswered(UUID id, Instant now) {
		this.jdbc.sql("update screening.clarifications set answered_at = ? where id = ?")
			.params(now.atOffset(ZoneOffset.UTC), id)
			.update();
	}

	private static Clarification read(ResultSet row, int n) throws SQLException {
		return new Clarification(row.getObject("id", UUID.class), row.getObject("application_id", UUID.class),
				row.getInt("number"), List.of((String[]) row.getArray("questions").getArray()),
				row.getString("message"), Applications.instant(row, "due_at"), row.getObject("asked_by", UUID.class),
				row.getString("asked_name"), Applications.instant(row, "asked_at"), row.getInt("revision"),
				Applications.time(row, "saved_at"), Applications.time(row, "answered_at"),
				Applications.time(row, "closed_at"));
	}

}
