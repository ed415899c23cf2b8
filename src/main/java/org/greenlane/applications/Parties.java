package org.greenlane.applications;

import java.time.Instant;

import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallPhase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is party to a call, and so may not judge, screen or decide in it: whoever sent an
 * application or has worked on one. A draft counts as long as it can be sent. An
 * invitation that nobody has taken up does not, or applicants could keep anybody away.
 */
@Repository
public class Parties {

	private final JdbcClient jdbc;

	Parties(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whether somebody is.
	 * @param now the database's time
	 */
	public boolean include(Call call, SignedIn person, Instant now) {
		return this.jdbc.sql("""
				select exists (select from applications.applications a
					where a.call_id = :call and (a.submitted_at is not null or :open) and (a.owner_id = :person
						or exists (select from applications.collaborators c
							where c.application_id = a.id and c.person_id = :person)))""")
			.param("call", call.id())
			.param("open", call.phase(now) == CallPhase.OPEN)
			.param("person", person.id())
			.query(Boolean.class)
			.single();
	}

}
