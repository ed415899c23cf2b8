package org.greenlane.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the history holds of a person: what they did, and what was done to them.
 */
@Component
public class Trail {

	private final JdbcClient jdbc;

	Trail(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The events that somebody made or that are about them. */
	public List<Map<String, @Nullable Object>> events(UUID person) {
		return this.jdbc
			.sql("""
					select at, kind, case when person = :id then 'you' when person is not null then 'somebody else' end as by,
						case when about = :id::text then 'you' else about end as about, details::text as details
					from history.events where person = :id or about = :id::text order by id""")
			.param("id", person)
			.query()
			.listOfRows();
	}

	/** The changes that somebody made to rows about applicants. */
	public List<Map<String, @Nullable Object>> traces(UUID person) {
		return this.jdbc
			.sql("select at, table_name, row_key, act, field from history.traces where person = ? order by id")
			.param(person)
			.query()
			.listOfRows();
	}

	/** The changes that somebody made to public data. */
	public List<Map<String, @Nullable Object>> changes(UUID person) {
		return this.jdbc.sql("""
				select at, cause, why, table_name, row_key, act, field from history.changes where person = ?
				order by id""").param(person).query().listOfRows();
	}

	/**
	 * Forgets who signed in and out before a time; of the last 90 days nothing, whatever
	 * is asked.
	 * @return how many events
	 */
	@Transactional
	public int forgetSignInsBefore(Instant time) {
		return this.jdbc.sql("select history.forget_sign_ins(?)")
			.param(time.atOffset(ZoneOffset.UTC))
			.query(Integer.class)
			.single();
	}

}
