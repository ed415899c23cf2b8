package org.greenlane.proposals;

import org.greenlane.accounts.PersonalCopy;
import org.greenlane.accounts.PersonalRecords;
import org.greenlane.accounts.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Proposals as records of whoever began or sent them, which belong to their office.
 */
@Component
@Order(60)
class ProposalRecords implements PersonalRecords {

	private final JdbcClient jdbc;

	ProposalRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void tell(SignedIn person, PersonalCopy copy) {
		copy.table("proposals/list", this.jdbc.sql("""
				select origin, kind, row_key, name, economy, source_title, source_url, remark, started_at, sent_at,
					withdrawn_at, decided_at, why
				from proposals.proposals where started_by = :id or sent_by = :id order by started_at, id""")
			.param("id", person.id())
			.query()
			.listOfRows());
	}

}
