package org.greenlane.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.calls.Call;
import org.greenlane.web.LocalText;
import org.greenlane.intake.Round.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rounds of letters, and the drafts that each has reached.
 */
@Repository
class Rounds {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	Rounds(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * Begins a round.
	 * @param person who asks for it, or null
	 * @return the round; empty where the clock or the move of the deadline has asked for
	 * the same already
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<UUID> begin(Call call, Kind kind, @Nullable Instant before, @Nullable UUID person, Instant now) {
		return this.jdbc.sql("""
				insert into intake.rounds (id, call_id, kind, deadline, before, at, person)
				values (gen_random_uuid(), :call, :kind, :deadline, :before, :now, :person)
				on conflict do nothing returning id""")
			.param("call", call.id())
			.param("kind", kind.name())
			.param("deadline", call.deadline().at().atOffset(ZoneOffset.UTC))
			.param("before", (before != null) ? before.atOffset(ZoneOffset.UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("person", person, Types.OTHER)
			.query((row, n) -> row.getObject(1, UUID.class))
			.optional();
	}

	/** Begins the round that tells a notice. */
	@Transactional(propagation = Propagation.MANDATORY)
	public UUID begin(Call call, LocalText notice, Instant now) {
		return this.jdbc.sql("""
				insert into intake.rounds (id, call_id, kind, deadline, at, notice)
				values (gen_random_uuid(), :call, 'NOTICE', :deadline, :now, :notice::jsonb) returning id""")
			.param("call", call.id())
			.param("deadline", call.deadline().at().atOffset(ZoneOffset.UTC))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("notice", this.json.writeValueAsString(notice))
			.query((row, n) -> row.getObject(1, UUID.class))
			.single();
	}

	/** What a round tells. */
	LocalText notice(UUID round) {
		return this.json.readValue(this.jdbc.sql("select notice from intake.rounds where id = ?")
			.param(round)
			.query(String.class)
			.single(), LocalText.class);
	}

	/** Lets nobody else begin one for a call until the transaction ends. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock(Call call) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('intake.rounds ' || ?::text, 0))")
			.param(call.id())
			.query((row, n) -> true)
			.single();
	}

	/** The rounds of a call, the newest first. */
	List<Round> of(UUID call) {
		return this.jdbc.sql("select * from intake.rounds where call_id = ? order by at desc, id")
			.param(call)
			.query(Rounds::read)
			.list();
	}

	Optional<Round> find(UUID id) {
		return this.jdbc.sql("select * from intake.rounds where id = ?").param(id).query(Rounds::read).optional();
	}

	/** When drafts of a call were last written to, of some kinds, within a time. */
	Optional<Instant> last(UUID call, List<Kind> kinds, Duration within, Instant now) {
		return this.jdbc
			.sql("""
					select at from intake.rounds where call_id = :call and kind in (:kinds) and at > :since order by at desc limit 1""")
			.param("call", call)
			.param("kinds", kinds.stream().map(Kind::name).toList())
			.param("since", now.minus(within).atOffset(ZoneOffset.UTC))
			.query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.optional();
	}

	/**
	 * Notes that a draft is written to in a round.
	 * @return whether it was not before
	 */
	boolean reach(UUID round, UUID application, Instant now) {
		return this.jdbc.sql("""
				insert into intake.reminded (round_id, application_id, at) values (?, ?, ?) on conflict do nothing""")
			.params(round, application, now.atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

	/** Notes that all letters of a round are written. */
	void finish(UUID round, Instant now) {
		this.jdbc
			.sql("""
					update intake.rounds set done_at = :now, drafts = (select count(*) from intake.reminded where round_id = :id)
					where id = :id and done_at is null""")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("id", round)
			.update();
	}

	private static Round read(ResultSet row, int n) throws SQLException {
		@Nullable OffsetDateTime before = row.getObject("before", OffsetDateTime.class);
		return new Round(row.getObject("id", UUID.class), row.getObject("call_id", UUID.class),
				Kind.valueOf(row.getString("kind")), row.getObject("deadline", OffsetDateTime.class).toInstant(),
				(before != null) ? before.toInstant() : null, row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getObject("drafts", Integer.class));
	}

}
