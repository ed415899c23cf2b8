package org.greenlane.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How many applications each call has.
 */
@Repository
class IntakeCounts {

	private final JdbcClient jdbc;

	IntakeCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The counts of calls that have any. */
	Map<UUID, Count> byCall() {
		Map<UUID, Count> counts = new HashMap<>();
		this.jdbc
			.sql("""
					select a.call_id, count(*) filter (where a.submitted_at is null and a.erased_at is null) as drafts,
						count(*) filter (where a.submitted_at is not null and a.withdrawn_at is null) as submitted,
						count(*) filter (where a.withdrawn_at is not null) as withdrawn,
						count(*) filter (where a.withdrawn_at is null and s.standing not in ('ELIGIBLE', 'INELIGIBLE')) as pending
					from applications.applications a left join lateral
						(select * from screening.standings n where n.application_id = a.id offset 0) s on true group by a.call_id""")
			.query((row) -> {
				counts.put(row.getObject("call_id", UUID.class), new Count(row.getInt("drafts"),
						row.getInt("submitted"), row.getInt("withdrawn"), row.getInt("pending")));
			});
		return counts;
	}

	/**
	 * The counts of a call.
	 *
	 * @param drafts of which nothing was ever sent
	 * @param submitted sent and not withdrawn
	 * @param pending of these, how many have no verdict on their newest version that
	 * stands
	 */
	record Count(int drafts, int submitted, int withdrawn, int pending) {

		static final Count NONE = new Count(0, 0, 0, 0);

	}

}
