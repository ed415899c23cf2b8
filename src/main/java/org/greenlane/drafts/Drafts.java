package org.greenlane.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
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

	private static Draft read(ResultSet row, int n) throws SQLException {
		return new Draft(Language.ofTag(row.getString("language")).orElseThrow(), row.getInt("revision"),
				row.getString("title"), row.getString("body"),
				row.getObject("saved_at", OffsetDateTime.class).toInstant(),
				Optional.ofNullable(row.getObject("saved_by", UUID.class)));
	}

}
