package org.greenlane.history;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who changes data and why. The database's triggers write it beside each row that
 * the rest of the transaction changes.
 */
@Component
public class Authorship {

	private final JdbcClient jdbc;

	Authorship(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Signs what the transaction changes from now on.
	 * @param person who decided it
	 * @param why the reason that everybody will read
	 * @throws org.springframework.transaction.IllegalTransactionStateException without a
	 * transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void sign(UUID person, Cause cause, String why) {
		this.jdbc.sql("""
				select set_config('greenlane.person', ?, true), set_config('greenlane.cause', ?, true),
					set_config('greenlane.why', ?, true)""")
			.params(person.toString(), cause.name(), why)
			.query((row, n) -> true)
			.single();
	}

	/** Signs an editor's own change. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void sign(UUID person, String why) {
		sign(person, Cause.EDIT, why);
	}

}
