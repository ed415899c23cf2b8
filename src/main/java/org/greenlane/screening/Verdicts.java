package org.greenlane.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.applications.Applications;
import org.greenlane.screening.Verdict.Ending;
import org.greenlane.screening.Verdict.Signature;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The verdicts, also those that no longer stand. Whoever writes has decided and signed.
 */
@Repository
class Verdicts {

	private static final String READ = """
			select v.*, coalesce(nullif(d.name, ''), d.address, '') as decided_name,
				coalesce(nullif(c.name, ''), c.address, '') as confirmed_name,
				coalesce(nullif(e.name, ''), e.address, '') as ended_name
			from screening.verdicts v left join accounts.people d on d.id = v.decided_by
			left join accounts.people c on c.id = v.confirmed_by left join accounts.people e on e.id = v.ended_by
			where """;

	private final JdbcClient jdbc;

	Verdicts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All of an application, the newest first. */
	List<Verdict> of(UUID application) {
		return this.jdbc.sql(READ + " v.application_id = ? order by v.decided_at desc, v.id desc")
			.param(application)
			.query(Verdicts::read)
			.list();
	}

	Verdict get(UUID id) {
		return this.jdbc.sql(READ + " v.id = ?").param(id).query(Verdicts::read).single();
	}

	void add(UUID application, int number, Optional<ReasonCode> reason, String note, UUID by, Instant now) {
		this.jdbc.sql("""
				insert into screening.verdicts (application_id, number, outcome, reason, note, decided_by, decided_at)
				values (:application, :number, :outcome, :reason, :note, :by, :now)""")
			.param("application", application)
			.param("number", number)
			.param("outcome", reason.isEmpty() ? "ELIGIBLE" : "INELIGIBLE")
			.param("reason", reason.map(ReasonCode::slug).orElse(null), java.sql.Types.VARCHAR)
			.param("note", note)
			.param("by", by)
			.param("now", Applications.at(now))
			.update();
	}

	void confirm(UUID id, UUID by, Instant now) {
		this.jdbc.sql("update screening.verdicts set confirmed_by = ?, confirmed_at = ? where id = ?")
			.params(by, now.atOffset(ZoneOffset.UTC), id)
			.update();
	}

	/** Ends one, {@code sent-back} or {@code reopened}. */
	void end(UUID id, String how, String why, UUID by, Instant now) {
		this.jdbc.sql("""
				update screening.verdicts set ended_by = :by, ended_at = :now, ended_how = :how, ended_why = :why
				where id = :id""")
			.param("by", by)
			.param("now", Applications.at(now))
			.param("how", how.toUpperCase(Locale.ROOT).replace('-', '_'))
			.param("why", why)
			.param("id", id)
			.update();
	}

	/** Keeps judging from beginning until the transaction ends. */
	void holdCall(UUID call) {
		this.jdbc.sql("select id from calls.calls where id = ? for share").param(call).query(UUID.class).optional();
	}

	private static Verdict read(ResultSet row, int n) throws SQLException {
		Optional<Signature> ended = signature(row, "ended");
		String how = String.valueOf(row.getString("ended_how")).toLowerCase(Locale.ROOT).replace('_', '-');
		String why = row.getString("ended_why");
		return new Verdict(row.getObject("id", UUID.class), row.getInt("number"),
				Optional.ofNullable(row.getString("reason")).flatMap(ReasonCode::ofSlug), row.getString("note"),
				signature(row, "decided").orElseThrow(), signature(row, "confirmed"),
				ended.map((by) -> new Ending(by, how, why)));
	}

	private static Optional<Signature> signature(ResultSet row, String act) throws SQLException {
		@Nullable UUID person = row.getObject(act + "_by", UUID.class);
		return (person != null)
				? Optional
					.of(new Signature(person, row.getString(act + "_name"), Applications.instant(row, act + "_at")))
				: Optional.empty();
	}

}
