package org.greenlane.proposals;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.greenlane.accounts.People;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks each focal point once in twelve months to confirm what is old of their economy.
 * Whoever was not asked yet is asked as soon as something is; two who do this at once ask
 * once.
 */
@Component
class YearlyRequests {

	private static final int MONTHS = 12;

	private final People people;

	private final DueRows due;

	private final ProposalLetters letters;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final TransactionTemplate transaction;

	YearlyRequests(People people, DueRows due, ProposalLetters letters, JdbcClient jdbc, Clock clock,
			PlatformTransactionManager transactions) {
		this.people = people;
		this.due = due;
		this.letters = letters;
		this.jdbc = jdbc;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Asks whoever is to be asked by now, each in a transaction with the letter. */
	void ask() {
		for (SignedIn person : this.people.with(Role.FOCAL_POINT)) {
			person.grants()
				.stream()
				.flatMap((grant) -> grant.economy().stream())
				.forEach((economy) -> this.transaction.executeWithoutResult((status) -> ask(person, economy)));
		}
	}

	private void ask(SignedIn person, String economy) {
		List<DueRow> rows = this.due.of(economy);
		if (!rows.isEmpty() && note(person, economy)) {
			this.letters.askToConfirm(person, economy, rows);
		}
	}

	/** Whoever comes second waits for the first, and finds it done. */
	private boolean note(SignedIn person, String economy) {
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		return this.jdbc
			.sql("""
					insert into proposals.requests as r (person_id, economy, asked_at) values (:person, :economy, :now)
					on conflict (person_id, economy) do update set asked_at = excluded.asked_at where r.asked_at <= :before""")
			.param("person", person.id())
			.param("economy", economy)
			.param("now", now)
			.param("before", now.minusMonths(MONTHS))
			.update() > 0;
	}

}
