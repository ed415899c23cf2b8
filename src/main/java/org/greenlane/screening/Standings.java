package org.greenlane.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.screening.Standing.Asked;
import org.greenlane.screening.Standing.State;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where screening stands, read from {@code screening.standings}.
 */
@Repository
public class Standings {

	private final JdbcClient jdbc;

	Standings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Where it stands for an application; empty where nothing was ever sent. */
	public Optional<Standing> of(UUID application) {
		return this.jdbc.sql("select * from screening.standings where application_id = ?")
			.param(application)
			.query(Standings::read)
			.optional();
	}

	/**
	 * The applications of a call that are neither eligible nor ineligible nor withdrawn:
	 * as long as there is one, judging must not begin. Whoever starts judging locks the
	 * call before asking, and nothing is decided after that.
	 */
	public List<Standing> unsettled(UUID call) {
		return this.jdbc.sql("""
				select * from screening.standings where call_id = ? and not withdrawn
				and standing not in ('ELIGIBLE', 'INELIGIBLE') order by application_id""")
			.param(call)
			.query(Standings::read)
			.list();
	}

	private static Standing read(ResultSet row, int n) throws SQLException {
		@Nullable OffsetDateTime due = row.getObject("clarification_due_at", OffsetDateTime.class);
		return new Standing(row.getObject("application_id", UUID.class), row.getObject("call_id", UUID.class),
				row.getInt("version"), row.getBoolean("withdrawn"), State.valueOf(row.getString("standing")),
				row.getObject("verdict_id", UUID.class), Optional.ofNullable(row.getString("reason")),
				Asked.valueOf(row.getString("clarification")), (due != null) ? due.toInstant() : null);
	}

}
