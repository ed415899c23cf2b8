package org.greenlane.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an administrator may know of the outbox: how many letters are where, and why some
 * are not delivered; not to whom they go, nor what they say.
 */
@Component
class OutboxState {

	/** As many as somebody looks through. */
	private static final int SHOWN = 100;

	private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"'(),;:]+@[^\\s<>\"'(),;:]+");

	private final JdbcClient jdbc;

	OutboxState(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Counts counts() {
		return this.jdbc.sql("""
				select count(*) filter (where delivered_at is null and given_up_at is null and attempts = 0) as waiting,
					count(*) filter (where delivered_at is null and given_up_at is null and attempts > 0) as failing,
					count(*) filter (where given_up_at is not null) as given_up,
					count(delivered_at) as delivered
				from mail.letters""")
			.query((row, n) -> new Counts(row.getLong("waiting"), row.getLong("failing"), row.getLong("given_up"),
					row.getLong("delivered")))
			.single();
	}

	/** Letters that were tried in vain and will be tried again, the next first. */
	List<Trouble> failing() {
		return troubles("l.delivered_at is null and l.given_up_at is null and l.attempts > 0",
				"t.execution_time, l.created_at");
	}

	/** Letters that will not be tried again, the latest first. */
	List<Trouble> givenUp() {
		return troubles("l.given_up_at is not null", "l.given_up_at desc");
	}

	private List<Trouble> troubles(String condition, String order) {
		return this.jdbc.sql("""
				select l.id, l.recipient, l.template, l.created_at, l.attempts, l.last_error, l.secret, l.given_up_at,
					t.execution_time
				from mail.letters l
				left join mail.scheduled_tasks t on t.task_name = :task and t.task_instance = l.id::text
				where %s order by %s limit %d""".formatted(condition, order, SHOWN))
			.param("task", DeliveryTask.NAME)
			.query(OutboxState::trouble)
			.list();
	}

	private static Trouble trouble(ResultSet row, int n) throws SQLException {
		return new Trouble(row.getObject("id", UUID.class), row.getString("template"),
				instant(row, "created_at").orElseThrow(), row.getInt("attempts"),
				withoutAddress(row.getString("last_error"), row.getString("recipient")), instant(row, "execution_time"),
				instant(row, "given_up_at"), row.getBoolean("secret"));
	}

	private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
	}

	/** What the server said, without the address that it often repeats. */
	static String withoutAddress(@Nullable String reason, String recipient) {
		String mailbox = recipient.replaceFirst("@[^@]*$", "");
		String said = ADDRESS.matcher(Objects.toString(reason, "")).replaceAll("…");
		return Pattern
			.compile("(?<![\\p{Alnum}])" + Pattern.quote(mailbox) + "(?![\\p{Alnum}])", Pattern.CASE_INSENSITIVE)
			.matcher(said)
			.replaceAll("…");
	}

	/** How many letters are where. */
	record Counts(long waiting, long failing, long givenUp, long delivered) {
	}

	/**
	 * A letter that is not delivered.
	 *
	 * @param reason what the server said last
	 * @param nextAt when it is tried again, where it is
	 * @param givenUpAt when it was given up, if it was
	 * @param secret whether its text was erased then, so that it cannot be sent any more
	 */
	record Trouble(UUID id, String template, Instant createdAt, int attempts, String reason, Optional<Instant> nextAt,
			Optional<Instant> givenUpAt, boolean secret) {
	}

}
