package org.greenlane.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.web.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The letters of the outbox. Each change is one statement, so that a letter is never half
 * delivered.
 */
@Component
class Letters {

	private final JdbcClient jdbc;

	Letters(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(StoredLetter letter, Letter written) {
		this.jdbc.sql("""
				insert into mail.letters
					(id, message_id, recipient, language, template, subject, text, html, secret, created_at,
						about, fleeting)
				values (:id, :message, :recipient, :language, :template, :subject, :text, :html, :secret, :at, :about,
					:fleeting)
				""")
			.param("id", letter.id())
			.param("message", letter.messageId())
			.param("recipient", letter.recipient())
			.param("language", letter.language().tag())
			.param("template", written.template())
			.param("subject", letter.subject())
			.param("text", letter.text())
			.param("html", letter.html())
			.param("secret", written.secret())
			.param("at", letter.createdAt().atOffset(ZoneOffset.UTC))
			.param("about", written.about().toArray(UUID[]::new))
			.param("fleeting", written.fleeting())
			.update();
	}

	/**
	 * A letter that is neither delivered nor given up.
	 */
	Optional<StoredLetter> findOpen(UUID id) {
		return this.jdbc.sql("""
				select id, message_id, recipient, language, subject, text, html, created_at, attempts
				from mail.letters where id = :id and delivered_at is null and given_up_at is null
				""").param("id", id).query((row, number) -> read(row)).optional();
	}

	/**
	 * Takes up a letter that was given up and whose text is still there.
	 * @return whether there was one
	 */
	boolean reopen(UUID id) {
		return this.jdbc
			.sql("update mail.letters set given_up_at = null where id = :id and given_up_at is not null and not secret")
			.param("id", id)
			.update() > 0;
	}

	/** Deletes what was delivered or given up before a time. */
	int forgetDoneBefore(Instant time) {
		return this.jdbc.sql("delete from mail.letters where delivered_at < :time or given_up_at < :time")
			.param("time", time.atOffset(ZoneOffset.UTC))
			.update();
	}

	private static StoredLetter read(ResultSet row) throws SQLException {
		return new StoredLetter(row.getObject("id", UUID.class), row.getString("message_id"),
				row.getString("recipient"), Language.ofTag(row.getString("language")).orElse(Language.EN),
				row.getString("subject"), row.getString("text"), row.getString("html"),
				row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getInt("attempts"));
	}

	void markDelivered(UUID id, Instant at) {
		if (forgetFleeting(id)) {
			return;
		}
		this.jdbc.sql("""
				update mail.letters set delivered_at = :at, attempts = attempts + 1, last_error = null,
					text = case when not secret then text end, html = case when not secret then html end
				where id = :id
				""").param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).update();
	}

	void markFailed(UUID id, String reason) {
		this.jdbc.sql("update mail.letters set attempts = attempts + 1, last_error = :reason where id = :id")
			.param("id", id)
			.param("reason", reason)
			.update();
	}

	void markGivenUp(UUID id, Instant at, String reason) {
		if (forgetFleeting(id)) {
			return;
		}
		this.jdbc.sql("""
				update mail.letters set given_up_at = :at, attempts = attempts + 1, last_error = :reason,
					text = case when not secret then text end, html = case when not secret then html end
				where id = :id
				""").param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).param("reason", reason).update();
	}

	private boolean forgetFleeting(UUID id) {
		return this.jdbc.sql("delete from mail.letters where id = ? and fleeting").param(id).update() > 0;
	}

}
