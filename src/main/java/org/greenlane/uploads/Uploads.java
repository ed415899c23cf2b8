package org.greenlane.uploads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Uploads and what happened to them.
 */
@Repository
class Uploads {

	private static final String READ = """
			select u.*, coalesce(nullif(p.name, ''), p.address) as by,
				(select count(*) from uploads.rows r where r.upload_id = u.id and r.effect = 'ADDED') as added,
				(select count(*) from uploads.rows r where r.upload_id = u.id and r.effect = 'COMPLETED') as completed,
				(select count(*) from uploads.rows r where r.upload_id = u.id and r.effect = 'CONTRADICTED') as contradicted,
				(select count(*) from uploads.rows r where r.upload_id = u.id and r.effect = 'SAME') as same
			from uploads.uploads u left join accounts.people p on p.id = u.uploaded_by""";

	private final JdbcClient jdbc;

	Uploads(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	UUID add(String kind, String fileName, UploadFormat format, byte[] content, String why, UUID by) {
		return this.jdbc.sql("""
				insert into uploads.uploads (kind, file_name, format, content, why, uploaded_by)
				values (?, ?, ?, ?, ?, ?) returning id""")
			.params(kind, fileName, format.name(), content, why, by)
			.query(UUID.class)
			.single();
	}

	Optional<Upload> find(UUID id) {
		return this.jdbc.sql(READ + " where u.id = ?").param(id).query(Uploads::upload).optional();
	}

	/** The newest, whoever's they are. */
	List<Upload> newest(int most) {
		return this.jdbc.sql(READ + " order by u.uploaded_at desc limit ?").param(most).query(Uploads::upload).list();
	}

	byte[] content(UUID id) {
		return this.jdbc.sql("select content from uploads.uploads where id = ?").param(id).query(byte[].class).single();
	}

	void markRead(UUID id, int rows) {
		this.jdbc.sql("update uploads.uploads set rows_read = ? where id = ?").params(rows, id).update();
	}

	/** Says that it has been checked; what is to be seen of it is stored beside. */
	void markChecked(UUID id, int problems, boolean outdated) {
		this.jdbc
			.sql("""
					update uploads.uploads set checked_at = clock_timestamp(), problem_count = ?, outdated = ?, asked_by = null,
						asked_at = null where id = ?""")
			.params(problems, outdated, id)
			.update();
	}

	/**
	 * Asks for it to be applied; false where it is not ready, or somebody asked before.
	 */
	boolean ask(UUID id, UUID by) {
		return this.jdbc
			.sql("""
					update uploads.uploads set asked_by = ?, asked_at = clock_timestamp() where id = ? and checked_at is not null
						and problem_count = 0 and asked_at is null and discarded_at is null""")
			.params(by, id)
			.update() == 1;
	}

	Optional<UUID> askedBy(UUID id) {
		return this.jdbc
			.sql("select asked_by from uploads.uploads where id = ? and asked_at is not null and applied_at is null")
			.param(id)
			.query(UUID.class)
			.optional();
	}

	/** The file itself is of no more use then. */
	void markApplied(UUID id) {
		this.jdbc.sql("update uploads.uploads set applied_at = clock_timestamp(), content = null where id = ?")
			.param(id)
			.update();
	}

	/** Gives it up; false where it is being applied, or was. */
	boolean discard(UUID id) {
		return this.jdbc.sql("""
				update uploads.uploads set discarded_at = clock_timestamp(), content = null
				where id = ? and asked_at is null and discarded_at is null""").param(id).update() == 1;
	}

	/** Deletes uploads that were never applied, with what they say. */
	int deleteForgotten(Instant before) {
		return this.jdbc.sql("delete from uploads.uploads where applied_at is null and uploaded_at < ?")
			.param(OffsetDateTime.ofInstant(before, java.time.ZoneOffset.UTC))
			.update();
	}

	private static Upload upload(ResultSet row, int n) throws SQLException {
		return new Upload(row.getObject("id", UUID.class), row.getString("kind"), row.getString("file_name"),
				UploadFormat.valueOf(row.getString("format")), row.getString("why"),
				Optional.ofNullable(row.getString("by")),
				row.getObject("uploaded_at", OffsetDateTime.class).toInstant(), row.getInt("rows_read"),
				time(row, "checked_at"), row.getInt("problem_count"), time(row, "asked_at"), time(row, "applied_at"),
				time(row, "discarded_at"), row.getBoolean("outdated"), row.getInt("added"), row.getInt("completed"),
				row.getInt("contradicted"), row.getInt("same"));
	}

	private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
		@Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

}
