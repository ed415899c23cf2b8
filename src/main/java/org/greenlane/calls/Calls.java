package org.greenlane.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.web.LocalText;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All calls, as they are stored.
 */
@Repository
public class Calls {

	private final JdbcClient jdbc;

	private final CallRows rows;

	private final JsonMapper json;

	private final Clock clock;

	Calls(JdbcClient jdbc, CallRows rows, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.json = json;
		this.clock = clock;
	}

	/** A call by its name in addresses, drafts too: for staff. */
	public Optional<Call> find(String slug) {
		return this.jdbc.sql("select * from calls.calls where slug = ?").param(slug).query(this.rows::call).optional();
	}

	/** A call by what other modules keep of it. */
	public Optional<Call> find(UUID id) {
		return this.jdbc.sql("select * from calls.calls where id = ?").param(id).query(this.rows::call).optional();
	}

	/** A call that readers may know of, by its name in addresses. */
	public Optional<Call> findPublished(String slug) {
		Instant now = this.clock.instant();
		return find(slug).filter((call) -> call.phase(now).isPublic());
	}

	/** The calls that readers may know of, the newest first. */
	public List<Call> published() {
		Instant now = this.clock.instant();
		return all().stream().filter((call) -> call.phase(now).isPublic()).toList();
	}

	/** All calls, drafts too, the newest first. */
	public List<Call> all() {
		return this.jdbc.sql("select * from calls.calls order by opens_at desc nulls first, created_at desc")
			.query(this.rows::call)
			.list();
	}

	/** The notices of a call, the newest first. */
	public List<Notice> notices(UUID call) {
		return this.jdbc.sql("select at, text from calls.notices where call_id = ? order by at desc")
			.param(call)
			.query((row, n) -> new Notice(second(row), this.json.readValue(row.getString("text"), LocalText.class)))
			.list();
	}

	/** How a deadline was moved, the newest first. */
	public List<Extension> extensions(Call call) {
		ZoneId zone = call.composition().dates().zone();
		return this.jdbc
			.sql("select closed_at, closes_at, reason from calls.extensions where call_id = ? order by at desc")
			.param(call.id())
			.query((row, n) -> new Extension(
					new Deadline(row.getObject("closed_at", OffsetDateTime.class).toInstant(), zone),
					new Deadline(row.getObject("closes_at", OffsetDateTime.class).toInstant(), zone),
					this.json.readValue(row.getString("reason"), LocalText.class)))
			.list();
	}

	/** What was asked about a call and answered, the oldest first. */
	public List<PublicAnswer> answers(UUID call) {
		return this.jdbc.sql("select id, question, answer, at from calls.answers where call_id = ? order by id")
			.param(call)
			.query((row, n) -> new PublicAnswer(row.getObject("id", UUID.class),
					this.json.readValue(row.getString("question"), LocalText.class),
					this.json.readValue(row.getString("answer"), LocalText.class), second(row)))
			.list();
	}

	/** When it was written, to the second, as pages say it. */
	private static Instant second(ResultSet row) throws SQLException {
		return row.getObject("at", OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.SECONDS);
	}

}
