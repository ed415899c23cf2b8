package org.greenlane.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.web.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The invitations. Each change is one statement, so that of accepting and withdrawing at
 * the same time one happens.
 */
@Repository
class Invitations {

	/** Between two letters of one invitation, so that a second click sends none. */
	private static final Duration PAUSE = Duration.ofMinutes(1);

	private static final String NOT_ENDED = " accepted_at is null and withdrawn_at is null ";

	private final JdbcClient jdbc;

	Invitations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Opens an invitation; one that is there for the same address and role is renewed.
	 */
	Invitation open(Invite invite, UUID by, Instant now) {
		return this.jdbc.sql("""
				insert into people.invitations
					(address, language, role, economy, call_id, sentence, invited_by, invited_at, sent_at, expires_at)
				values (:address, :language, :role, :economy, :call, :sentence, :by, :now, :now, :expires)
				on conflict (address, role, economy, call_id) where accepted_at is null and withdrawn_at is null
				do update set language = excluded.language, sentence = excluded.sentence, sent_at = excluded.sent_at,
					invited_by = excluded.invited_by, expires_at = excluded.expires_at
				returning *""")
			.param("address", invite.address().text())
			.param("language", invite.language().tag())
			.param("role", invite.grant().role().name())
			.param("economy", invite.grant().economy().orElse(null), Types.VARCHAR)
			.param("call", invite.grant().call().orElse(null), Types.VARCHAR)
			.param("sentence", invite.sentence())
			.param("by", by)
			.param("now", at(now))
			.param("expires", at(now.plus(Invitation.OPEN_FOR)))
			.query(Invitations::read)
			.single();
	}

	/** Renews an invitation that is open or expired, unless that was just done. */
	Optional<Invitation> renew(UUID id, UUID by, Instant now) {
		return this.jdbc
			.sql("update people.invitations set sent_at = :now, expires_at = :expires, invited_by = :by"
					+ " where id = :id and sent_at < :before and" + NOT_ENDED + "returning *")
			.param("id", id)
			.param("by", by)
			.param("now", at(now))
			.param("before", at(now.minus(PAUSE)))
			.param("expires", at(now.plus(Invitation.OPEN_FOR)))
			.query(Invitations::read)
			.optional();
	}

	/** Ends an invitation that is open or expired; tells whether it did. */
	boolean withdraw(UUID id, Instant now) {
		return this.jdbc.sql("update people.invitations set withdrawn_at = :now where id = :id and" + NOT_ENDED)
			.param("id", id)
			.param("now", at(now))
			.update() > 0;
	}

	/** Ends all that somebody has sent. */
	void withdrawAllBy(UUID person, Instant now) {
		this.jdbc.sql("update people.invitations set withdrawn_at = :now where invited_by = :person and" + NOT_ENDED)
			.param("person", person)
			.param("now", at(now))
			.update();
	}

	/** Ends the open invitations of an address, as whose it is accepts them. */
	List<Invitation> accept(EmailAddress address, UUID person, Instant now) {
		return this.jdbc
			.sql("update people.invitations set accepted_at = :now, accepted_by = :person"
					+ " where address = :address and expires_at > :now and" + NOT_ENDED + "returning *")
			.param("address", address.text())
			.param("person", person)
			.param("now", at(now))
			.query(Invitations::read)
			.list();
	}

	/** All that are kept, the last sent first. */
	List<Invitation> all() {
		return this.jdbc.sql("select * from people.invitations order by sent_at desc, id desc")
			.query(Invitations::read)
			.list();
	}

	/** Deletes those that ended or expired before a time. */
	int forgetEndedBefore(Instant time) {
		return this.jdbc
			.sql("delete from people.invitations where coalesce(accepted_at, withdrawn_at, expires_at) < :time")
			.param("time", at(time))
			.update();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static Invitation read(ResultSet row, int n) throws SQLException {
		Grant grant = new Grant(Role.valueOf(row.getString("role")), Optional.ofNullable(row.getString("economy")),
				Optional.ofNullable(row.getString("call_id")));
		Invite invite = new Invite(new EmailAddress(row.getString("address")),
				Language.ofTag(row.getString("language")).orElseThrow(), grant, row.getString("sentence"));
		return new Invitation(row.getObject("id", UUID.class), invite, row.getObject("invited_by", UUID.class),
				instant(row, "sent_at").orElseThrow(), instant(row, "expires_at").orElseThrow(),
				instant(row, "accepted_at"), instant(row, "withdrawn_at"));
	}

	private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
	}

}
