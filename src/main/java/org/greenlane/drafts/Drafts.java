package org.greenlane.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All that was saved of the texts of reports.
 */
@Repository
class Drafts {

	private final JdbcClient jdbc;

	Drafts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest revision in each language, also where there is none. */
	Map<Language, Draft> newest(UUID report) {
		Map<Language, Draft> drafts = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			drafts.put(language, Draft.none(language));
		}
		this.jdbc.sql("""
				select distinct on (language) * from drafts.revisions where report_id = ?
				order by language, revision desc""")
			.param(report)
			.query(Drafts::read)
			.list()
			.forEach((draft) -> drafts.put(draft.language(), draft));
		return drafts;
	}

	/** The newest revision in a language, also where there is none. */
	Draft newest(UUID report, Language language) {
		return newest(report).getOrDefault(language, Draft.none(language));
	}

	/** A revision; the empty one for 0 or one that is not kept any more. */
	Draft revision(UUID report, Language language, int revision) {
		return this.jdbc.sql("select * from drafts.revisions where report_id = ? and language = ? and revision = ?")
			.params(report, language.tag(), revision)
			.query(Drafts::read)
			.optional()
			.orElseGet(() -> Draft.none(language));
	}

	/**
	 * Keeps a text as the next revision.
	 * @param after the revision that it was made from
	 * @param by who wrote it, or null where it comes from a published version
	 * @return the revision, or nothing where somebody else has saved after that
	 */
	Optional<Draft> save(UUID report, Language language, String title, String body, int after, @Nullable UUID by,
			boolean byItself) {
		return this.jdbc.sql("""
				insert into drafts.revisions (report_id, language, revision, title, body, saved_by, by_itself)
				select :report, :language, :after + 1, :title, :body, :by, :itself
				where :after = coalesce((select max(revision) from drafts.revisions
					where report_id = :report and language = :language), 0)
				on conflict do nothing returning *""")
			.param("report", report)
			.param("language", language.tag())
			.param("after", after)
			.param("title", title)
			.param("body", body)
			.param("by", by, Types.OTHER)
			.param("itself", byItself)
			.query(Drafts::read)
			.optional();
	}

	/** Who saved anything in a language after a revision. */
	Set<UUID> authorsAfter(UUID report, Language language, int revision) {
		return new HashSet<>(this.jdbc.sql("""
				select distinct saved_by from drafts.revisions
				where report_id = ? and language = ? and revision > ? and saved_by is not null""")
			.params(report, language.tag(), revision)
			.query((row, n) -> row.getObject(1, UUID.class))
			.list());
	}

	/**
	 * Forgets what pages saved by themselves: before one moment all but the last of each
	 * hour, before an earlier one all but the last of each day. Of each writer the last
	 * stays, so that nobody approves what they wrote; and whatever was submitted or is
	 * followed by a translation.
	 */
	int thin(Instant byHour, Instant byDay) {
		return this.jdbc
			.sql("""
					delete from drafts.revisions d using (
						select report_id, language, revision, row_number() over (partition by report_id, language, saved_by, saved_at < :day,
							date_trunc(case when saved_at < :day then 'day' else 'hour' end, saved_at at time zone 'UTC') order by revision desc) as n
						from drafts.revisions where by_itself and saved_at < :hour) old
					where old.n > 1 and d.report_id = old.report_id and d.language = old.language and d.revision = old.revision
						and not exists (select from reports.version_texts t join reports.versions v on v.id = t.version_id
							where v.report_id = d.report_id and t.language = d.language and t.revision = d.revision)
						and not exists (select from drafts.followed_texts f join reports.reports r on r.id = f.report_id
							where f.report_id = d.report_id and r.source_language = d.language and f.source_revision = d.revision)""")
			.param("hour", byHour.atOffset(ZoneOffset.UTC))
			.param("day", byDay.atOffset(ZoneOffset.UTC))
			.update();
	}

	private static Draft read(ResultSet row, int n) throws SQLException {
		return new Draft(Language.ofTag(row.getString("language")).orElseThrow(), row.getInt("revision"),
				row.getString("title"), row.getString("body"),
				row.getObject("saved_at", OffsetDateTime.class).toInstant(),
				Optional.ofNullable(row.getObject("saved_by", UUID.class)));
	}

}
