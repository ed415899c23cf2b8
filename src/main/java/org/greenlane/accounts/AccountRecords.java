package org.greenlane.accounts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The account itself, with its roles and sessions, as a record of its person. It goes
 * last, since the others still ask who somebody is.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AccountRecords implements PersonalRecords {

	private final JdbcClient jdbc;

	private final Departures departures;

	private final OpenSessions sessions;

	private final KeptForms forms;

	private final Events events;

	AccountRecords(JdbcClient jdbc, Departures departures, OpenSessions sessions, KeptForms forms, Events events) {
		this.jdbc = jdbc;
		this.departures = departures;
		this.sessions = sessions;
		this.forms = forms;
		this.events = events;
	}

	@Override
	public void tell(SignedIn person, PersonalCopy copy) {
		copy.table("account/person", this.jdbc
			.sql("select id, address, name, language, created_at, signed_in_at from accounts.people where id = ?")
			.param(person.id())
			.query()
			.listOfRows());
		copy.table("account/roles", this.jdbc.sql("""
				select role, economy, call_id, granted_at from accounts.roles where person_id = ?
				order by granted_at, id""").param(person.id()).query().listOfRows());
		copy.table("account/sessions", this.sessions.of(person, "").stream().map(AccountRecords::row).toList());
		copy.table("account/sign-in-links", this.jdbc.sql("""
				select language, return_to, created_at, expires_at, used_at from accounts.sign_in_links
				where address = ? order by created_at""").param(person.address().text()).query().listOfRows());
		copy.table("account/kept-forms", this.forms.saying(person.address()));
	}

	@Override
	public List<String> obstacles(SignedIn person) {
		return this.departures.isLastAdministrator(person.id()) ? List.of("accounts.obstacle.last-administrator")
				: List.of();
	}

	@Override
	public void forget(SignedIn person, Forgetting forgetting) {
		person.grants()
			.forEach((grant) -> this.events.add(EventKind.ROLE_WITHDRAWN, java.util.Optional.empty(), person.getName(),
					grant.details()));
		// Not by the library, which would do so at once, even if the rest then fails.
		this.jdbc.sql("delete from accounts.sessions where principal_name = ?").param(person.getName()).update();
		this.forms.forgetSaying(person.address().text());
		this.jdbc.sql("delete from accounts.sign_in_links where address = ?").param(person.address().text()).update();
		this.departures.erase(person.id());
	}

	private static Map<String, @Nullable Object> row(OpenSession session) {
		return new TreeMap<>(
				Map.of("device", session.device(), "began_at", session.beganAt(), "seen_at", session.seenAt()));
	}

}
