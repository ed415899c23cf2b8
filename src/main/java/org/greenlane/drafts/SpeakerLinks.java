package org.greenlane.drafts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.web.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The links for speakers. The token is 256 random bits, told once to whoever makes the
 * link; only its hash is kept.
 */
@Repository
class SpeakerLinks {

	static final Duration OPEN_FOR = Duration.ofDays(14);

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 32;

	private final JdbcClient jdbc;

	private final Clock clock;

	SpeakerLinks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Makes a link to a section.
	 * @return its token
	 */
	String make(UUID report, Language language, String heading, String speaker, UUID by) {
		byte[] random = new byte[BYTES];
		RANDOM.nextBytes(random);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		this.jdbc
			.sql("""
					insert into drafts.speaker_links (report_id, language, heading, speaker, token_hash, made_by, expires_at)
					values (:report, :language, :heading, :speaker, :hash, :by, :expires)""")
			.param("report", report)
			.param("language", language.tag())
			.param("heading", heading)
			.param("speaker", speaker)
			.param("hash", hash(token))
			.param("by", by)
			.param("expires", this.clock.instant().plus(OPEN_FOR).atOffset(ZoneOffset.UTC))
			.update();
		return token;
	}

	/** The link of a token, unless it is expired or revoked. */
	Optional<SpeakerLink> open(String token) {
		return this.jdbc.sql("select * from drafts.speaker_links where token_hash = ?")
			.param(hash(token))
			.query(SpeakerLinks::read)
			.optional()
			.filter((link) -> link.isOpen(this.clock.instant()));
	}

	List<SpeakerLink> of(UUID report) {
		return this.jdbc.sql("select * from drafts.speaker_links where report_id = ? order by made_at desc")
			.param(report)
			.query(SpeakerLinks::read)
			.list();
	}

	void revoke(UUID report, UUID id) {
		this.jdbc.sql("""
				update drafts.speaker_links set revoked_at = :now
				where id = :id and report_id = :report and revoked_at is null""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("id", id)
			.param("report", report)
			.update();
	}

	private static byte[] hash(String token) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static SpeakerLink read(ResultSet row, int n) throws SQLException {
		return new SpeakerLink(row.getObject("id", UUID.class), row.getObject("report_id", UUID.class),
				Language.ofTag(row.getString("language")).orElseThrow(), row.getString("heading"),
				row.getString("speaker"), row.getObject("made_by", UUID.class),
				row.getObject("made_at", OffsetDateTime.class).toInstant(),
				row.getObject("expires_at", OffsetDateTime.class).toInstant(),
				Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
	}

}
