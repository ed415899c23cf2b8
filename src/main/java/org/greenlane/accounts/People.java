package org.greenlane.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.web.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * People and their roles.
 */
@Repository
public class People {

	private final JdbcClient jdbc;

	private final Events events;

	private final Clock clock;

	People(JdbcClient jdbc, Events events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The person of an address, who is made when it is seen for the first time.
	 * @param language the language in which a new person is written to
	 */
	@Transactional
	public SignedIn arrive(EmailAddress address, Language language) {
		this.jdbc
			.sql("insert into accounts.people (address, language) values (:address, :language) on conflict do nothing")
			.param("address", address.text())
			.param("language", language.tag())
			.update();
		return one("address = :who", address.text()).orElseThrow();
	}

	/** The person with an identifier, if there still is one. */
	public Optional<SignedIn> find(UUID id) {
		return one("id = :who", id);
	}

	/** The person who proved an address to be theirs, if anybody did. */
	public Optional<SignedIn> find(EmailAddress address) {
		return one("address = :who", address.text());
	}

	/** Everybody who has a role, of whatever economy or call. */
	public List<SignedIn> with(Role role) {
		return this.jdbc.sql("select distinct person_id from accounts.roles where role = ? order by 1")
			.param(role.name())
			.query((row, n) -> row.getObject(1, UUID.class))
			.list()
			.stream()
			.flatMap((id) -> find(id).stream())
			.toList();
	}

	/**
	 * Gives a person a role; nothing happens if they have it.
	 * @param by who grants it; empty where the installation itself does
	 * @return whether they did not have it
	 */
	@Transactional
	public boolean grant(UUID person, Grant grant, Optional<UUID> by) {
		boolean isNew = this.jdbc.sql("""
				insert into accounts.roles (person_id, role, economy, call_id, granted_by)
				values (:person, :role, :economy, :call, :by) on conflict on constraint roles_once do nothing""")
			.param("person", person)
			.param("role", grant.role().name())
			.param("economy", grant.economy().orElse(null))
			.param("call", grant.call().orElse(null))
			.param("by", by.orElse(null))
			.update() > 0;
		if (isNew) {
			this.events.add(EventKind.ROLE_GRANTED, by, person.toString(), grant.details());
		}
		return isNew;
	}

	/**
	 * Takes a role from a person; it is gone at their next request. Two administrators
	 * who take each other's at the same time do not both succeed.
	 */
	@Transactional
	public Withdrawal withdraw(UUID person, Grant grant, UUID by) {
		if (grant.role() == Role.ADMINISTRATOR) {
			// Locked, so that whoever comes second sees what the first has left.
			int administrators = this.jdbc
				.sql("select id from accounts.roles where role = 'ADMINISTRATOR' order by id for update")
				.query(UUID.class)
				.list()
				.size();
			if (person.equals(by)) {
				return Withdrawal.OWN;
			}
			if (administrators < 2) {
				return Withdrawal.LAST;
			}
		}
		int gone = this.jdbc.sql("""
				delete from accounts.roles where person_id = :person and role = :role
					and economy is not distinct from :economy and call_id is not distinct from :call""")
			.param("person", person)
			.param("role", grant.role().name())
			.param("economy", grant.economy().orElse(null), Types.VARCHAR)
			.param("call", grant.call().orElse(null), Types.VARCHAR)
			.update();
		if (gone > 0) {
			this.events.add(EventKind.ROLE_WITHDRAWN, Optional.of(by), person.toString(), grant.details());
		}
		return Withdrawal.DONE;
	}

	/** Notes that a person has signed in. */
	@Transactional
	public void noteSignIn(UUID person, String device) {
		this.jdbc.sql(
				"update accounts.people set signed_in_at = :now, warned_at = null where id = :id and erased_at is null")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("id", person)
			.update();
		this.events.add(EventKind.SIGNED_IN, Optional.of(person), person.toString(),
				device.isEmpty() ? Map.of() : Map.of("device", device));
	}

	/** Whether anybody has a role. */
	boolean anyoneIs(Role role) {
		return this.jdbc.sql("select exists (select from accounts.roles where role = :role)")
			.param("role", role.name())
			.query(Boolean.class)
			.single();
	}

	/** Changes what a person says of themselves. */
	public void describe(UUID person, String name, Language language) {
		this.jdbc
			.sql("update accounts.people set name = :name, language = :language where id = :id and erased_at is null")
			.param("name", name)
			.param("language", language.tag())
			.param("id", person)
			.update();
	}

	private Optional<SignedIn> one(String condition, Object who) {
		// One statement, as this runs at every request of whoever has signed in.
		List<Row> rows = this.jdbc.sql("""
				select p.id, p.address, p.name, p.language, r.role, r.economy, r.call_id
				from accounts.people p left join accounts.roles r on r.person_id = p.id
				where p.%s and p.erased_at is null order by r.role, r.economy, r.call_id""".formatted(condition))
			.param("who", who)
			.query(People::row)
			.list();
		return rows.stream()
			.findFirst()
			.map((first) -> new SignedIn(first.person.id(), first.person.address(), first.person.displayName(),
					first.person.language(), rows.stream().flatMap((row) -> row.grant.stream()).toList()));
	}

	private static Row row(ResultSet row, int n) throws SQLException {
		SignedIn person = new SignedIn(row.getObject("id", UUID.class), new EmailAddress(row.getString("address")),
				row.getString("name"), Language.ofTag(row.getString("language")).orElseThrow(), List.of());
		Optional<String> economy = Optional.ofNullable(row.getString("economy"));
		Optional<String> call = Optional.ofNullable(row.getString("call_id"));
		Optional<Grant> grant = Optional.ofNullable(row.getString("role"))
			.map((role) -> new Grant(Role.valueOf(role), economy, call));
		return new Row(person, grant);
	}

	/** What came of taking a role. */
	public enum Withdrawal {

		/** They do not have it any more. */
		DONE,
		/** Refused: nobody takes the role of administrator from themselves. */
		OWN,
		/** Refused: there would be no administrator. */
		LAST

	}

	private record Row(SignedIn person, Optional<Grant> grant) {
	}

}
