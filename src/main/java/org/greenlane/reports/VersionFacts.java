package org.greenlane.reports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.greenlane.web.Language;
import org.greenlane.web.LocalText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import static java.sql.Types.TIMESTAMP_WITH_TIMEZONE;
import static java.sql.Types.VARCHAR;

/**
 * Writes the facts from which states follow; {@link Publishing} decides whether.
 */
@Repository
class VersionFacts {

	private final JdbcClient jdbc;

	VersionFacts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A report without texts, with its original begun. */
	UUID begin(String meeting, int year, Language source, UUID by) {
		UUID id = this.jdbc.sql("""
				insert into reports.reports (meeting, year, source_language, begun_by)
				values (:meeting, :year, :source, :by) returning id""")
			.param("meeting", meeting)
			.param("year", year)
			.param("source", source.tag())
			.param("by", by)
			.query(UUID.class)
			.single();
		this.jdbc.sql("""
				insert into reports.versions (report_id, position, kind, revision, correction)
				values (?, 0, 'ORIGINAL', 0, 0)""").param(id).update();
		return id;
	}

	/** Begins the version after the newest, with the next number of its kind. */
	void begin(Report report, VersionKind kind, Optional<Language> language, LocalText why) {
		Version newest = report.newest();
		boolean corrects = kind == VersionKind.CORRECTION;
		this.jdbc
			.sql("""
					insert into reports.versions (report_id, position, kind, revision, correction, language, why, why_fr, why_es)
					values (:report, :position, :kind, :revision, :correction, :language, :why, :fr, :es)""")
			.param("report", report.id())
			.param("position", newest.position() + 1)
			.param("kind", kind.name())
			.param("revision", newest.revision() + (corrects ? 0 : 1))
			.param("correction", corrects ? newest.correction() + 1 : 0)
			.param("language", language.map(Language::tag).orElse(null), VARCHAR)
			.param("why", why.en())
			.param("fr", why.fr(), VARCHAR)
			.param("es", why.es(), VARCHAR)
			.update();
	}

	void submit(Version version, Set<UUID> authors, Optional<Instant> publishAt, UUID by, Instant now) {
		this.jdbc
			.sql("""
					update reports.versions set submitted_at = :now, submitted_by = :by, publish_at = :hour, told_late_at = null
					where id = :id""")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("by", by)
			.param("hour", publishAt.map((at) -> at.atOffset(ZoneOffset.UTC)).orElse(null), TIMESTAMP_WITH_TIMEZONE)
			.param("id", version.id())
			.update();
		authors.forEach((person) -> this.jdbc
			.sql("insert into reports.version_authors (version_id, person) values (?, ?) on conflict do nothing")
			.params(version.id(), person)
			.update());
	}

	void open(Version version) {
		this.jdbc
			.sql("""
					update reports.versions set submitted_at = null, submitted_by = null, approved_at = null, approved_by = null,
						publish_at = null where id = ?""")
			.param(version.id())
			.update();
		this.jdbc.sql("delete from reports.version_authors where version_id = ?").param(version.id()).update();
	}

	void approve(Version version, UUID by, Instant now) {
		this.jdbc.sql("update reports.versions set approved_at = ?, approved_by = ? where id = ?")
			.params(now.atOffset(ZoneOffset.UTC), by, version.id())
			.update();
	}

	void setHour(Version version, Optional<Instant> hour) {
		this.jdbc.sql("update reports.versions set publish_at = :hour where id = :id")
			.param("hour", hour.map((at) -> at.atOffset(ZoneOffset.UTC)).orElse(null), TIMESTAMP_WITH_TIMEZONE)
			.param("id", version.id())
			.update();
	}

	/** Forgets a version that was not published; with the original goes the report. */
	void forget(Report report, Version version) {
		if (version.kind() == VersionKind.ORIGINAL) {
			this.jdbc.sql("delete from reports.reports where id = ?").param(report.id()).update();
		}
		else {
			this.jdbc.sql("delete from reports.versions where id = ?").param(version.id()).update();
		}
	}

	void withdraw(Report report, LocalText why, UUID by, Instant now) {
		this.jdbc.sql("""
				update reports.reports set withdrawn_at = :now, withdrawn_by = :by, withdrawn_why = :why,
					withdrawn_why_fr = :fr, withdrawn_why_es = :es where id = :id""")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("by", by)
			.param("why", why.en())
			.param("fr", why.fr(), VARCHAR)
			.param("es", why.es(), VARCHAR)
			.param("id", report.id())
			.update();
	}

	void remove(Report report, UUID by, Instant now) {
		this.jdbc.sql("update reports.reports set removed_at = ?, removed_by = ? where id = ?")
			.params(now.atOffset(ZoneOffset.UTC), by, report.id())
			.update();
	}

	/** Notes that authors were told that an hour is over; false if they were before. */
	boolean tellLate(UUID version, Instant now) {
		return this.jdbc.sql("update reports.versions set told_late_at = ? where id = ? and told_late_at is null")
			.params(now.atOffset(ZoneOffset.UTC), version)
			.update() > 0;
	}

}
