package org.greenlane.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.applications.Applications;
import org.greenlane.applications.SealedParts;
import org.greenlane.files.StoredFile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sealed answers to clarifications. They are added to; the database refuses
 * everything else.
 */
@Repository
class SealedAnswers {

	private final JdbcClient jdbc;

	SealedAnswers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<SealedAnswer> of(UUID clarification) {
		return this.jdbc.sql("select * from screening.sealed_answers where clarification_id = ?")
			.param(clarification)
			.query(SealedAnswers::read)
			.optional();
	}

	/** Some by clarification, after one, for whoever looks at all. */
	List<SealedAnswer> after(UUID clarification, int most) {
		return this.jdbc
			.sql("select * from screening.sealed_answers where clarification_id > ? order by clarification_id limit ?")
			.params(clarification, most)
			.query(SealedAnswers::read)
			.list();
	}

	/** The files of one, by question. */
	Map<String, UUID> files(UUID clarification) {
		Map<String, UUID> files = new LinkedHashMap<>();
		this.jdbc.sql("""
				select question, file_id from screening.sealed_files where clarification_id = ? order by question""")
			.param(clarification)
			.query((row) -> {
				files.put(row.getString("question"), row.getObject("file_id", UUID.class));
			});
		return files;
	}

	/** Whether a sealed answer has a file, so that it must be kept. */
	boolean hold(UUID file) {
		return this.jdbc.sql("select exists (select from screening.sealed_files where file_id = ?)")
			.param(file)
			.query(Boolean.class)
			.single();
	}

	void add(SealedAnswer sealed, Map<String, StoredFile> files) {
		this.jdbc
			.sql("""
					insert into screening.sealed_answers (clarification_id, application_id, revision, sealed_at, sealed_by, content,
						content_hash, personal, personal_hash)
					values (:clarification, :application, :revision, :at, :by, :content, :contentHash, :personal, :personalHash)""")
			.param("clarification", sealed.clarification())
			.param("application", sealed.application())
			.param("revision", sealed.revision())
			.param("at", Applications.at(sealed.sealedAt()))
			.param("by", sealed.sealedBy())
			.param("content", sealed.parts().content())
			.param("contentHash", sealed.parts().contentHash())
			.param("personal", sealed.parts().personal())
			.param("personalHash", sealed.parts().personalHash())
			.update();
		files.forEach((question, file) -> this.jdbc.sql(
				"insert into screening.sealed_files (clarification_id, application_id, question, file_id) values (?, ?, ?, ?)")
			.params(sealed.clarification(), sealed.application(), question, file.id())
			.update());
	}

	/**
	 * Takes what was typed about and by people from the screening of an application:
	 * personal parts of answers become tombstones, messages and notes are emptied, files
	 * lose content and name.
	 * @return how many answers have a tombstone now that had none
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public int entomb(UUID application) {
		return this.jdbc.sql("select screening.entomb(?)").param(application).query(Integer.class).single();
	}

	private static SealedAnswer read(ResultSet row, int n) throws SQLException {
		return new SealedAnswer(row.getObject("clarification_id", UUID.class),
				row.getObject("application_id", UUID.class), row.getInt("revision"),
				Applications.instant(row, "sealed_at"), row.getObject("sealed_by", UUID.class),
				new SealedParts(row.getString("content"), row.getBytes("content_hash"), row.getString("personal"),
						row.getBytes("personal_hash")),
				Applications.time(row, "erased_at"));
	}

}
