package org.greenlane.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What editors note for each other, and what speakers remark. No public page reads it.
 */
@Repository
class Notes {

	static final int LONGEST = 4_000;

	private final JdbcClient jdbc;

	Notes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of a report, open ones first, each with who wrote it. */
	List<Note> of(UUID report) {
		return this.jdbc.sql("""
				select n.*, coalesce(l.speaker, nullif(p.name, ''), p.address, '') as writer, l.heading
				from drafts.notes n left join accounts.people p on p.id = n.written_by
				left join drafts.speaker_links l on l.id = n.speaker_link_id
				where n.report_id = ? order by n.done_at is not null, n.written_at, n.id""")
			.param(report)
			.query(Notes::read)
			.list();
	}

	int open(UUID report) {
		return this.jdbc.sql("select count(*) from drafts.notes where report_id = ? and done_at is null")
			.param(report)
			.query(Integer.class)
			.single();
	}

	void add(UUID report, String said, UUID by) {
		this.jdbc.sql("insert into drafts.notes (report_id, said, written_by) values (?, ?, ?)")
			.params(report, said, by)
			.update();
	}

	/** Keeps what a speaker remarks; not more than so many of one link. */
	boolean remark(SpeakerLink link, String said, int most) {
		return this.jdbc.sql("""
				insert into drafts.notes (report_id, said, speaker_link_id) select :report, :said, :link
				where (select count(*) from drafts.notes where speaker_link_id = :link) < :most""")
			.param("report", link.report())
			.param("said", said)
			.param("link", link.id())
			.param("most", most)
			.update() > 0;
	}

	void settle(UUID report, UUID note, UUID by, Instant now) {
		this.jdbc
			.sql("update drafts.notes set done_at = ?, done_by = ? where id = ? and report_id = ? and done_at is null")
			.params(now.atOffset(ZoneOffset.UTC), by, note, report)
			.update();
	}

	private static Note read(ResultSet row, int n) throws SQLException {
		return new Note(row.getObject("id", UUID.class), row.getString("said"), row.getString("writer"),
				Optional.ofNullable(row.getString("heading")),
				row.getObject("written_at", OffsetDateTime.class).toInstant(), row.getObject("done_at") != null);
	}

	/**
	 * A note.
	 *
	 * @param heading the part that a speaker remarked on; empty for a note of an editor
	 */
	record Note(UUID id, String said, String writer, Optional<String> heading, Instant writtenAt, boolean done) {
	}

}
