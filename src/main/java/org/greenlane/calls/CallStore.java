package org.greenlane.calls;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.web.LocalText;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes calls. Whoever calls it has decided and signed.
 */
@Repository
class CallStore {

	private final JdbcClient jdbc;

	private final CallRows rows;

	private final JsonMapper json;

	CallStore(JdbcClient jdbc, CallRows rows, JsonMapper json) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.json = json;
	}

	/** Reads a call that nobody else changes until the transaction ends. */
	Optional<Call> lock(UUID id) {
		return this.jdbc.sql("select * from calls.calls where id = ? for update")
			.param(id)
			.query(this.rows::call)
			.optional();
	}

	/** A new call; empty where there is one of this name. */
	Optional<Call> insert(String slug, boolean demonstration, Composition composition) {
		return this.rows
			.write(composition,
					this.jdbc
						.sql("""
								insert into calls.calls (slug, demonstration, languages, texts, email, audience, rules, rubric, form,
									publication, opens_at, closes_at, zone, grace_minutes)
								values (:slug, :demonstration, :languages, :texts::jsonb, :email, :audience::jsonb, :rules::jsonb,
									:rubric::jsonb, :form::jsonb, :publication::jsonb, :opens, :closes, :zone, :grace)
								on conflict do nothing returning *"""))
			.param("slug", slug)
			.param("demonstration", demonstration)
			.query(this.rows::call)
			.optional();
	}

	void update(UUID id, Composition composition) {
		this.rows
			.write(composition,
					this.jdbc
						.sql("""
								update calls.calls set languages = :languages, texts = :texts::jsonb, email = :email,
									audience = :audience::jsonb, rules = :rules::jsonb, rubric = :rubric::jsonb, form = :form::jsonb,
									publication = :publication::jsonb, opens_at = :opens, closes_at = :closes, zone = :zone,
									grace_minutes = :grace, version = version + 1
								where id = :id"""))
			.param("id", id)
			.update();
	}

	void publish(UUID id, Instant at) {
		this.jdbc.sql("update calls.calls set published_at = ?, version = version + 1 where id = ?")
			.params(CallRows.at(at), id)
			.update();
	}

	void cancel(UUID id, Instant at) {
		this.jdbc.sql("update calls.calls set cancelled_at = ?, version = version + 1 where id = ?")
			.params(CallRows.at(at), id)
			.update();
	}

	void extend(Call call, Instant later, LocalText reason, Instant at, UUID by) {
		this.jdbc.sql("""
				insert into calls.extensions (call_id, closed_at, closes_at, reason, at, person)
				values (?, ?, ?, ?::jsonb, ?, ?)""")
			.params(call.id(), CallRows.at(call.deadline().at()), CallRows.at(later),
					this.json.writeValueAsString(reason), CallRows.at(at), by)
			.update();
		this.jdbc.sql("update calls.calls set closes_at = ?, version = version + 1 where id = ?")
			.params(CallRows.at(later), call.id())
			.update();
	}

	void addNotice(UUID call, LocalText text, Instant at) {
		this.jdbc.sql("insert into calls.notices (call_id, text, at) values (?, ?::jsonb, ?)")
			.params(call, this.json.writeValueAsString(text), CallRows.at(at))
			.update();
	}

}
