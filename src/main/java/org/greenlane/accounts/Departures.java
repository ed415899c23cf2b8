package org.greenlane.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How people leave: by what they ask, or as they have not come for long.
 */
@Repository
public class Departures {

	private final JdbcClient jdbc;

	private final People people;

	private final Clock clock;

	Departures(JdbcClient jdbc, People people, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.clock = clock;
	}

	/** Whether nobody else would be administrator without this person. */
	public boolean isLastAdministrator(UUID person) {
		return List.of(person).equals(this.people.with(Role.ADMINISTRATOR).stream().map(SignedIn::id).toList());
	}

	/**
	 * Leaves nothing of a person but their number, which is never anybody else's.
	 * @throws IllegalStateException if they are the last administrator
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void erase(UUID person) {
		// Locked, so that of two administrators who leave at the same time one stays.
		this.jdbc.sql("select id from accounts.roles where role = 'ADMINISTRATOR' order by id for update")
			.query((row, n) -> row.getObject(1, UUID.class))
			.list();
		if (isLastAdministrator(person)) {
			throw new IllegalStateException("The last administrator stays");
		}
		this.jdbc.sql("delete from accounts.roles where person_id = ?").param(person).update();
		this.jdbc.sql("""
				update accounts.people set address = null, name = '', signed_in_at = null, warned_at = null,
					erased_at = :now where id = :id and erased_at is null""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("id", person)
			.update();
	}

	/**
	 * Those without a role who have not signed in since a time, the longest away first.
	 */
	public List<UUID> awaySince(Instant time) {
		return this.jdbc.sql("""
				select id from accounts.people p where erased_at is null and coalesce(signed_in_at, created_at) < :time
					and not exists (select from accounts.roles r where r.person_id = p.id)
				order by coalesce(signed_in_at, created_at), id""")
			.param("time", time.atOffset(ZoneOffset.UTC))
			.query((row, n) -> row.getObject(1, UUID.class))
			.list();
	}

	/**
	 * Whether somebody is still there and has not come since a time; if so, they do not
	 * until the transaction ends.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean lockAway(UUID person, Instant time) {
		return this.jdbc.sql("""
				select id from accounts.people where id = :id and erased_at is null
					and coalesce(signed_in_at, created_at) < :time for update""")
			.param("id", person)
			.param("time", time.atOffset(ZoneOffset.UTC))
			.query((row, n) -> true)
			.optional()
			.isPresent();
	}

	/** When somebody was told that their account will end; empty if they were not. */
	public Optional<Instant> warnedAt(UUID person) {
		return this.jdbc.sql("select warned_at from accounts.people where id = ? and warned_at is not null")
			.param(person)
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

	/**
	 * Notes that somebody is told so.
	 * @return whether they were not before
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean warn(UUID person, Instant now) {
		return this.jdbc.sql("update accounts.people set warned_at = ? where id = ? and warned_at is null")
			.params(now.atOffset(ZoneOffset.UTC), person)
			.update() > 0;
	}

}
