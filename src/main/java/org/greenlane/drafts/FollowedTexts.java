package org.greenlane.drafts;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import org.greenlane.web.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The texts of the source that translations follow: what each was made from, as it was
 * then.
 */
@Repository
class FollowedTexts {

	private final JdbcClient jdbc;

	FollowedTexts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Map<Language, Followed> of(UUID report) {
		Map<Language, Followed> followed = new EnumMap<>(Language.class);
		this.jdbc.sql("select * from drafts.followed_texts where report_id = ?").param(report).query((row) -> {
			followed.put(Language.ofTag(row.getString("language")).orElseThrow(),
					new Followed(row.getInt("source_revision"), row.getString("source_body")));
		});
		return followed;
	}

	/** Says that a translation follows a text of the source. */
	void set(UUID report, Language language, int sourceRevision, String sourceBody) {
		this.jdbc
			.sql("""
					insert into drafts.followed_texts (report_id, language, source_revision, source_body)
					values (:report, :language, :revision, :body)
					on conflict (report_id, language) do update
					set source_revision = excluded.source_revision, source_body = excluded.source_body, set_at = clock_timestamp()""")
			.param("report", report)
			.param("language", language.tag())
			.param("revision", sourceRevision)
			.param("body", sourceBody)
			.update();
	}

	/** A text of the source, by its revision. */
	record Followed(int revision, String body) {
	}

}
