package org.greenlane.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.web.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The sealed texts of versions.
 */
@Repository
public class ReportTexts {

	private final JdbcClient jdbc;

	ReportTexts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The texts that were submitted with a version. */
	public Map<Language, SealedText> of(Version version) {
		return read("where t.version_id = ?", version.id());
	}

	/**
	 * The texts as they stood when a version was published: its own, and in languages
	 * that it did not touch those of the version before.
	 */
	public Map<Language, SealedText> asOf(Report report, Version version) {
		return read("""
				join reports.versions v on v.id = t.version_id
				where v.report_id = ? and v.position <= ? order by v.position""", report.id(), version.position());
	}

	void seal(UUID version, List<SealedText> texts) {
		for (SealedText text : texts) {
			this.jdbc.sql("""
					insert into reports.version_texts (version_id, language, title, body, source_body, revision)
					values (:version, :language, :title, :body, :source, :revision)""")
				.param("version", version)
				.param("language", text.language().tag())
				.param("title", text.title())
				.param("body", text.body())
				.param("source", text.sourceBody(), java.sql.Types.VARCHAR)
				.param("revision", text.revision())
				.update();
		}
	}

	void unseal(UUID version) {
		this.jdbc.sql("delete from reports.version_texts where version_id = ?").param(version).update();
	}

	/** Of several texts in one language, the last. */
	private Map<Language, SealedText> read(String condition, Object... values) {
		Map<Language, SealedText> texts = new EnumMap<>(Language.class);
		this.jdbc.sql("select t.* from reports.version_texts t " + condition)
			.params(values)
			.query(ReportTexts::text)
			.list()
			.forEach((text) -> texts.put(text.language(), text));
		return texts;
	}

	private static SealedText text(ResultSet row, int n) throws SQLException {
		return new SealedText(Language.ofTag(row.getString("language")).orElseThrow(), row.getString("title"),
				row.getString("body"), row.getString("source_body"), row.getInt("revision"));
	}

}
