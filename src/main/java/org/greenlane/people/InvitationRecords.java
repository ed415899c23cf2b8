package org.greenlane.people;

import org.greenlane.accounts.Forgetting;
import org.greenlane.accounts.PersonalCopy;
import org.greenlane.accounts.PersonalRecords;
import org.greenlane.accounts.SignedIn;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Invitations to roles as records of whom they were sent to and of who sent them.
 */
@Component
@Order(50)
class InvitationRecords implements PersonalRecords {

	private final JdbcClient jdbc;

	InvitationRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those that somebody sent are told without the addresses of others. */
	@Override
	public void tell(SignedIn person, PersonalCopy copy) {
		copy.table("account/invitations",
				this.jdbc.sql("""
						select case when address = :address then 'to you' else 'by you' end as direction, role, economy,
							call_id, sentence, invited_at, expires_at, accepted_at, withdrawn_at
						from people.invitations where address = :address or invited_by = :id order by id""")
					.param("address", person.address().text())
					.param("id", person.id())
					.query()
					.listOfRows());
	}

	/** An invitation that was not accepted ends with whoever sent it. */
	@Override
	public void forget(SignedIn person, Forgetting forgetting) {
		this.jdbc
			.sql("delete from people.invitations where address = :address or invited_by = :id or accepted_by = :id")
			.param("address", person.address().text())
			.param("id", person.id())
			.update();
	}

}
