package org.greenlane.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The applications, without what they say.
 */
@Repository
public class Applications {

	private static final String READ = "select a.* from applications.applications a where ";

	private final JdbcClient jdbc;

	Applications(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Begins an application, once for each identifier.
	 * @return whether it is new
	 */
	boolean begin(UUID id, Beginning beginning, UUID owner, Instant now) {
		return this.jdbc
			.sql("""
					insert into applications.applications (id, call_id, owner_id, on_behalf_of, language, created_at, saved_at)
					values (:id, :call, :owner, :behalf, :language, :now, :now) on conflict (id) do nothing""")
			.param("id", id)
			.param("call", beginning.callId())
			.param("owner", owner)
			.param("behalf", beginning.onBehalfOf())
			.param("language", beginning.language().tag())
			.param("now", at(now))
			.update() > 0;
	}

	public Optional<Application> find(UUID id) {
		return this.jdbc.sql(READ + "a.id = ?").param(id).query(Applications::read).optional();
	}

	public Optional<Application> find(Reference reference) {
		return this.jdbc.sql(READ + "a.reference = ?").param(reference.text()).query(Applications::read).optional();
	}

	/**
	 * The application, which nobody else changes until the transaction ends; empty where
	 * it is erased, also if it was while this waited.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<Application> lock(UUID id) {
		return this.jdbc.sql(READ + "a.id = ? and a.erased_at is null for update")
			.param(id)
			.query(Applications::read)
			.optional();
	}

	/** Those that a person began or has joined, the last saved first. */
	public List<Application> of(SignedIn person) {
		return this.jdbc.sql(READ + """
				a.owner_id = :person or exists (select from applications.collaborators c
					where c.application_id = a.id and c.address = :address and c.removed_at is null)
				order by a.saved_at desc, a.id""")
			.param("person", person.id())
			.param("address", person.address().text())
			.query(Applications::read)
			.list();
	}

	/** Those of a call that are not erased, sent or not. */
	public List<UUID> kept(UUID call, boolean sent) {
		return this.jdbc.sql("""
				select id from applications.applications
				where call_id = ? and (submitted_at is not null) = ? and erased_at is null order by created_at, id""")
			.params(call, sent)
			.query((row, n) -> row.getObject(1, UUID.class))
			.list();
	}

	/** Takes what it says of people, and takes it back where it could still count. */
	void markErased(UUID id, Instant now, boolean withdraw) {
		this.jdbc.sql("""
				update applications.applications set erased_at = :now, on_behalf_of = '', withdrawn_why = '',
					withdrawn_at = case when :withdraw then :now else withdrawn_at end where id = :id""")
			.param("now", at(now))
			.param("withdraw", withdraw)
			.param("id", id)
			.update();
	}

	/** Notes that the working copy has changed. */
	void touch(UUID id, Instant now) {
		this.jdbc.sql("update applications.applications set revision = revision + 1, saved_at = ? where id = ?")
			.params(now.atOffset(ZoneOffset.UTC), id)
			.update();
	}

	/** Changes for whom it is. */
	void describe(UUID id, String onBehalfOf) {
		this.jdbc.sql("update applications.applications set on_behalf_of = ? where id = ?")
			.params(onBehalfOf, id)
			.update();
	}

	/**
	 * Gives it a reference.
	 * @return whether nobody has that reference
	 */
	boolean name(UUID id, Reference reference, Instant now) {
		boolean taken = this.jdbc.sql("select exists (select from applications.applications where reference = ?)")
			.param(reference.text())
			.query(Boolean.class)
			.single();
		if (!taken) {
			this.jdbc.sql("update applications.applications set reference = ?, submitted_at = ? where id = ?")
				.params(reference.text(), now.atOffset(ZoneOffset.UTC), id)
				.update();
		}
		return !taken;
	}

	/** Takes it back, or brings it back. */
	void markWithdrawn(UUID id, @Nullable Instant now, String why) {
		this.jdbc.sql("update applications.applications set withdrawn_at = :now, withdrawn_why = :why where id = :id")
			.param("now", at(now), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
			.param("why", why)
			.param("id", id)
			.update();
	}

	private static Application read(ResultSet row, int n) throws SQLException {
		@Nullable String reference = row.getString("reference");
		return new Application(row.getObject("id", UUID.class), row.getObject("call_id", UUID.class),
				row.getObject("owner_id", UUID.class), row.getString("on_behalf_of"),
				Language.ofTag(row.getString("language")).orElseThrow(), instant(row, "created_at"),
				instant(row, "saved_at"), row.getInt("revision"), (reference != null) ? new Reference(reference) : null,
				time(row, "submitted_at"), time(row, "withdrawn_at"), row.getString("withdrawn_why"),
				time(row, "erased_at"));
	}

	public static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	public static @Nullable Instant time(ResultSet row, String column) throws SQLException {
		@Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

	public static @Nullable OffsetDateTime at(@Nullable Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

	/**
	 * How an application begins.
	 *
	 * @param onBehalfOf the member that a chamber or association applies for, or empty
	 */
	record Beginning(UUID callId, String onBehalfOf, Language language) {
	}

}
