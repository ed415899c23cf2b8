package org.greenlane.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sealed versions. They are added to; the database refuses everything else.
 */
@Repository
public class Versions {

	private static final String READ = "select * from applications.versions where application_id = :application ";

	private final JdbcClient jdbc;

	Versions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The version that counts, if anything was sent. */
	public Optional<SealedVersion> newest(UUID application) {
		return this.jdbc.sql(READ + "order by number desc limit 1")
			.param("application", application)
			.query(Versions::read)
			.optional();
	}

	/** All versions, the newest first. */
	public List<SealedVersion> all(UUID application) {
		return this.jdbc.sql(READ + "order by number desc")
			.param("application", application)
			.query(Versions::read)
			.list();
	}

	public Optional<SealedVersion> find(UUID application, int number) {
		return this.jdbc.sql(READ + "and number = :number")
			.param("application", application)
			.param("number", number)
			.query(Versions::read)
			.optional();
	}

	/** The version that was made of a revision of the working copy. */
	Optional<SealedVersion> ofRevision(UUID application, int revision) {
		return this.jdbc.sql(READ + "and revision = :revision")
			.param("application", application)
			.param("revision", revision)
			.query(Versions::read)
			.optional();
	}

	/** The files of a version, by question. */
	public Map<String, UUID> files(UUID application, int number) {
		Map<String, UUID> files = new LinkedHashMap<>();
		this.jdbc.sql("""
				select question, file_id from applications.version_files
				where application_id = ? and number = ? order by question""")
			.params(application, number)
			.query((row) -> {
				files.put(row.getString("question"), row.getObject("file_id", UUID.class));
			});
		return files;
	}

	/** Whether a sealed version has a file, so that it must be kept. */
	boolean hold(UUID file) {
		return this.jdbc.sql("select exists (select from applications.version_files where file_id = ?)")
			.param(file)
			.query(Boolean.class)
			.single();
	}

	void add(SealedVersion version, Told told, Map<String, UUID> files) {
		this.jdbc.sql("""
				insert into applications.versions (application_id, number, revision, sealed_at, sealed_by, language,
					content, content_hash, personal, personal_hash, economy, entity_type, track, organisation)
				values (:application, :number, :revision, :at, :by, :language, :content, :contentHash, :personal,
					:personalHash, :economy, :entityType, :track, :organisation)""")
			.param("application", version.application())
			.param("number", version.number())
			.param("revision", version.revision())
			.param("at", Applications.at(version.sealedAt()))
			.param("by", version.sealedBy())
			.param("language", version.language().tag())
			.param("content", version.content())
			.param("contentHash", version.contentHash())
			.param("personal", version.personal())
			.param("personalHash", version.personalHash())
			.param("economy", told.economy().orElse(null), Types.VARCHAR)
			.param("entityType", told.entityType().orElse(null), Types.VARCHAR)
			.param("track", told.track().orElse(null), Types.VARCHAR)
			.param("organisation", told.organisation().orElse(null), Types.VARCHAR)
			.update();
		files.forEach((question, file) -> this.jdbc.sql(
				"insert into applications.version_files (application_id, number, question, file_id) values (?, ?, ?, ?)")
			.params(version.application(), version.number(), question, file)
			.update());
	}

	/**
	 * Leaves tombstones where the personal parts of an application were.
	 * @return how many versions have one now that had none
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public int entomb(UUID application) {
		return this.jdbc.sql("select applications.entomb(?)").param(application).query(Integer.class).single();
	}

	/** Some versions by application and number, after one, for whoever looks at all. */
	List<SealedVersion> after(UUID application, int number, int most) {
		return this.jdbc.sql("""
				select * from applications.versions where (application_id, number) > (?, ?)
				order by application_id, number limit ?""")
			.params(application, number, most)
			.query(Versions::read)
			.list();
	}

	private static SealedVersion read(ResultSet row, int n) throws SQLException {
		return new SealedVersion(row.getObject("application_id", UUID.class), row.getInt("number"),
				row.getInt("revision"), Applications.instant(row, "sealed_at"), row.getObject("sealed_by", UUID.class),
				Language.ofTag(row.getString("language")).orElseThrow(), row.getString("content"),
				row.getBytes("content_hash"), row.getString("personal"), row.getBytes("personal_hash"),
				Applications.time(row, "erased_at"));
	}

	/**
	 * What is filtered and counted, and so stands in columns of its own.
	 *
	 * @param economy the code of an economy
	 * @param organisation the name of the organisation, which erasure takes away
	 */
	record Told(Optional<String> economy, Optional<String> entityType, Optional<String> track,
			Optional<String> organisation) {
	}

}
