package org.greenlane.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What applicants have written so far: one row for each answer, and one for each file.
 */
@Repository
public class WorkingCopies {

	private final JdbcClient jdbc;

	WorkingCopies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What is written, by question. */
	public Map<String, List<String>> answers(UUID application) {
		Map<String, List<String>> answers = new LinkedHashMap<>();
		saved(application).forEach((question, saved) -> answers.put(question, saved.said()));
		return answers;
	}

	/** What is written, with who saved it and when. */
	Map<String, SavedAnswer> saved(UUID application) {
		Map<String, SavedAnswer> saved = new LinkedHashMap<>();
		this.jdbc.sql("""
				select w.question, w.said, w.saved_at, coalesce(nullif(p.name, ''), p.address, '') as by
				from applications.answers w left join accounts.people p on p.id = w.saved_by
				where w.application_id = ? order by w.question""").param(application).query((row) -> {
			saved.put(row.getString("question"), answer(row));
		});
		return saved;
	}

	private static SavedAnswer answer(ResultSet row) throws SQLException {
		return new SavedAnswer(Arrays.asList((String[]) row.getArray("said").getArray()),
				Applications.instant(row, "saved_at"), row.getString("by"));
	}

	/** Writes an answer instead of the one before; an empty one is none. */
	void write(UUID application, String question, List<String> said, Instant now, UUID by) {
		if (said.isEmpty()) {
			this.jdbc.sql("delete from applications.answers where application_id = ? and question = ?")
				.params(application, question)
				.update();
			return;
		}
		this.jdbc.sql("""
				insert into applications.answers (application_id, question, said, saved_at, saved_by)
				values (:application, :question, :said, :now, :by) on conflict (application_id, question)
				do update set said = excluded.said, saved_at = excluded.saved_at, saved_by = excluded.saved_by""")
			.param("application", application)
			.param("question", question)
			.param("said", said.toArray(String[]::new))
			.param("now", Applications.at(now))
			.param("by", by)
			.update();
	}

	/** The files that are attached, by question. */
	public Map<String, UUID> files(UUID application) {
		Map<String, UUID> files = new LinkedHashMap<>();
		this.jdbc.sql("""
				select question, file_id from applications.attachments where application_id = ? order by question""")
			.param(application)
			.query((row) -> {
				files.put(row.getString("question"), row.getObject("file_id", UUID.class));
			});
		return files;
	}

	void attach(UUID application, String question, UUID file, Instant now, UUID by) {
		this.jdbc.sql("""
				insert into applications.attachments (application_id, question, file_id, added_at, added_by)
				values (:application, :question, :file, :now, :by)""")
			.param("application", application)
			.param("question", question)
			.param("file", file)
			.param("now", Applications.at(now))
			.param("by", by)
			.update();
	}

	/** Takes a file off; the file that was attached, if there was one. */
	Optional<UUID> detach(UUID application, String question) {
		return this.jdbc.sql("""
				delete from applications.attachments where application_id = ? and question = ? returning file_id""")
			.params(application, question)
			.query(UUID.class)
			.optional();
	}

	/**
	 * An answer of the working copy.
	 *
	 * @param by who saved it, by name or address
	 */
	public record SavedAnswer(List<String> said, Instant at, String by) {
	}

}
