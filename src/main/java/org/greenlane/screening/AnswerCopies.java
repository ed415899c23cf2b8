package org.greenlane.screening;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.applications.Applications;
import org.greenlane.applications.WorkingCopies.SavedAnswer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What applicants have written so far in answer to clarifications, one row for each
 * question that they have changed.
 */
@Repository
class AnswerCopies {

	private final JdbcClient jdbc;

	AnswerCopies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What is written, with who saved it and when; empty where an answer was emptied. */
	Map<String, SavedAnswer> saved(UUID clarification) {
		Map<String, SavedAnswer> saved = new LinkedHashMap<>();
		this.jdbc.sql("""
				select w.question, w.said, w.saved_at, coalesce(nullif(p.name, ''), p.address, '') as by
				from screening.answers w left join accounts.people p on p.id = w.saved_by
				where w.clarification_id = ? order by w.question""").param(clarification).query((row) -> {
			saved.put(row.getString("question"), new SavedAnswer(List.of((String[]) row.getArray("said").getArray()),
					Applications.instant(row, "saved_at"), row.getString("by")));
		});
		return saved;
	}

	void write(Clarification clarification, String question, List<String> said, Instant now, UUID by) {
		this.jdbc
			.sql("""
					insert into screening.answers (clarification_id, application_id, question, said, saved_at, saved_by)
					values (:clarification, :application, :question, :said, :now, :by) on conflict (clarification_id, question)
					do update set said = excluded.said, saved_at = excluded.saved_at, saved_by = excluded.saved_by""")
			.param("clarification", clarification.id())
			.param("application", clarification.application())
			.param("question", question)
			.param("said", said.toArray(String[]::new))
			.param("now", Applications.at(now))
			.param("by", by)
			.update();
	}

	/** The new files, by question. */
	Map<String, UUID> files(UUID clarification) {
		Map<String, UUID> files = new LinkedHashMap<>();
		this.jdbc.sql("""
				select question, file_id from screening.attachments where clarification_id = ? order by question""")
			.param(clarification)
			.query((row) -> {
				files.put(row.getString("question"), row.getObject("file_id", UUID.class));
			});
		return files;
	}

	void attach(Clarification clarification, String question, UUID file, Instant now, UUID by) {
		this.jdbc
			.sql("""
					insert into screening.attachments (clarification_id, application_id, question, file_id, added_at, added_by)
					values (:clarification, :application, :question, :file, :now, :by)""")
			.param("clarification", clarification.id())
			.param("application", clarification.application())
			.param("question", question)
			.param("file", file)
			.param("now", Applications.at(now))
			.param("by", by)
			.update();
	}

	/** Takes a file off; the file that was attached, if there was one. */
	Optional<UUID> detach(UUID clarification, String question) {
		return this.jdbc.sql("""
				delete from screening.attachments where clarification_id = ? and question = ? returning file_id""")
			.params(clarification, question)
			.query(UUID.class)
			.optional();
	}

	/** Whether something written still has a file. */
	boolean hold(UUID file) {
		return this.jdbc.sql("select exists (select from screening.attachments where file_id = ?)")
			.param(file)
			.query(Boolean.class)
			.single();
	}

	/** Takes over what was written in answer to an earlier one that is asked anew. */
	void takeOver(UUID from, Clarification to) {
		this.jdbc.sql("""
				insert into screening.answers (clarification_id, application_id, question, said, saved_at, saved_by)
				select :to, application_id, question, said, saved_at, saved_by from screening.answers
				where clarification_id = :from and question in (:questions)""")
			.param("to", to.id())
			.param("from", from)
			.param("questions", to.questions())
			.update();
		this.jdbc
			.sql("""
					insert into screening.attachments (clarification_id, application_id, question, file_id, added_at, added_by)
					select :to, application_id, question, file_id, added_at, added_by from screening.attachments
					where clarification_id = :from and question in (:questions)""")
			.param("to", to.id())
			.param("from", from)
			.param("questions", to.questions())
			.update();
	}

}
