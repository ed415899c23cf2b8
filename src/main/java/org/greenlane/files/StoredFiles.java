package org.greenlane.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.files.StoredFile.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that are kept. It is the owning module that says to whom one may be given;
 * one that has not passed is given to nobody whoever asks.
 */
@Repository
public class StoredFiles {

	private static final String COLUMNS = """
			select id, name, type, size, sha256, uploaded_at, scanned_at, threat, content is null as gone from files.files""";

	private final JdbcClient jdbc;

	private final Scanner scanner;

	StoredFiles(JdbcClient jdbc, Scanner scanner) {
		this.jdbc = jdbc;
		this.scanner = scanner;
	}

	/**
	 * Keeps a file in the caller's transaction.
	 * @param by who sends it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public UUID keep(LookedAt file, UUID by) {
		return this.jdbc.sql("""
				insert into files.files (name, type, size, sha256, content, uploaded_by, scanned_at)
				values (:name, :type, :size, :hash, :content, :by, :scanned) returning id""")
			.param("name", file.name())
			.param("type", file.type().name())
			.param("size", file.content().length)
			.param("hash", sha256(file.content()))
			.param("content", file.content())
			.param("by", by)
			.param("scanned", at(file.scannedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
			.query(UUID.class)
			.single();
	}

	public Optional<StoredFile> find(UUID id) {
		return this.jdbc.sql(COLUMNS + " where id = ?").param(id).query(this::read).optional();
	}

	/** Those that there are of some, in the order in which they came. */
	public List<StoredFile> findAll(Collection<UUID> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(COLUMNS + " where id in (:ids) order by uploaded_at, id")
			.param("ids", ids)
			.query(this::read)
			.list();
	}

	/** What a file holds; empty where it has not passed or is gone. */
	public Optional<byte[]> content(UUID id) {
		return find(id).filter((file) -> file.state() == State.PASSED)
			.flatMap((file) -> this.jdbc.sql("select content from files.files where id = ?")
				.param(id)
				.query(byte[].class)
				.optional());
	}

	/** Deletes a file that nothing refers to any more. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void delete(UUID id) {
		this.jdbc.sql("delete from files.files where id = ?").param(id).update();
	}

	/**
	 * Takes content and name from a file that something still refers to; its hash stays.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void erase(UUID id) {
		this.jdbc.sql("update files.files set content = null, name = '-' where id = ?").param(id).update();
	}

	/** Whether the content, as long as it is there, is what the hash was taken of. */
	public boolean isWhole(UUID id) {
		return this.jdbc.sql("select content is null or sha256(content) = sha256 from files.files where id = ?")
			.param(id)
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	/** Those that no scanner has seen, the oldest first. */
	List<UUID> unscanned(int most) {
		return this.jdbc.sql(
				"select id from files.files where scanned_at is null and content is not null order by uploaded_at limit ?")
			.param(most)
			.query((row, n) -> row.getObject(1, UUID.class))
			.list();
	}

	Optional<byte[]> contentToScan(UUID id) {
		return this.jdbc.sql("select content from files.files where id = ? and content is not null")
			.param(id)
			.query(byte[].class)
			.optional();
	}

	/** Notes what a scanner said; what it refuses is not kept. */
	void markScanned(UUID id, Instant now, Optional<String> threat) {
		this.jdbc.sql("""
				update files.files set scanned_at = :now, threat = :threat,
					content = case when cast(:threat as text) is null then content end where id = :id""")
			.param("now", at(now))
			.param("threat", threat.orElse(null), Types.VARCHAR)
			.param("id", id)
			.update();
	}

	private StoredFile read(ResultSet row, int n) throws SQLException {
		return new StoredFile(row.getObject("id", UUID.class), row.getString("name"),
				FileType.valueOf(row.getString("type")), row.getInt("size"), StoredFile.hex(row.getBytes("sha256")),
				row.getObject("uploaded_at", OffsetDateTime.class).toInstant(), state(row));
	}

	private State state(ResultSet row) throws SQLException {
		if (row.getString("threat") != null) {
			return State.REFUSED;
		}
		if (row.getBoolean("gone")) {
			return State.GONE;
		}
		return (this.scanner.isThere() && row.getObject("scanned_at") == null) ? State.WAITING : State.PASSED;
	}

	private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

	private static byte[] sha256(byte[] content) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(content);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
