package org.greenlane.applications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.Call;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applications whose people hear what happens to a call: those that were sent and not
 * withdrawn, and drafts that can still be sent.
 */
@Component
public class ApplicationsInPlay {

	private final JdbcClient jdbc;

	private final Applications applications;

	private final Correspondents correspondents;

	ApplicationsInPlay(JdbcClient jdbc, Applications applications, Correspondents correspondents) {
		this.jdbc = jdbc;
		this.applications = applications;
		this.correspondents = correspondents;
	}

	/** Those of a call, the oldest first. */
	public List<UUID> of(Call call, Instant now) {
		return this.jdbc
			.sql("""
					select id from applications.applications
					where call_id = :call and erased_at is null and withdrawn_at is null and (submitted_at is not null or :drafts)
					order by created_at, id""")
			.param("call", call.id())
			.param("drafts", now.isBefore(call.deadline().at()))
			.query((row, n) -> row.getObject(1, UUID.class))
			.list();
	}

	/**
	 * Who writes one; nobody where it was withdrawn or erased meanwhile. Neither is done
	 * until the transaction ends.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<SignedIn> peopleOf(UUID id) {
		Optional<Application> one = this.applications.lock(id)
			.filter((found) -> found.erasedAt() == null && found.state() != ApplicationState.WITHDRAWN);
		return one.map(this.correspondents::of).orElse(List.of());
	}

}
