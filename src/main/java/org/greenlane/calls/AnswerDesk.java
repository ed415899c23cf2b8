package org.greenlane.calls;

import java.time.Clock;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.history.Authorship;
import org.greenlane.web.LocalText;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what everybody reads of what was asked about a call. It may change at any time:
 * it explains the rules and does not make them.
 */
@Component
public class AnswerDesk {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Authorship authorship;

	private final Clock clock;

	AnswerDesk(JdbcClient jdbc, JsonMapper json, Authorship authorship, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.authorship = authorship;
		this.clock = clock;
	}

	/**
	 * Adds a question and its answer.
	 * @throws CallRefused if a language of the call has no text
	 */
	@Transactional
	public void add(Call call, LocalText question, LocalText answer, SignedIn by) {
		written(call, question, answer);
		this.authorship.sign(by.id(), "Answered");
		this.jdbc.sql("insert into calls.answers (call_id, question, answer, at) values (?, ?::jsonb, ?::jsonb, ?)")
			.params(call.id(), this.json.writeValueAsString(question), this.json.writeValueAsString(answer),
					CallRows.at(this.clock.instant()))
			.update();
	}

	/**
	 * Writes one anew.
	 * @return whether it is there
	 * @throws CallRefused if a language of the call has no text
	 */
	@Transactional
	public boolean change(Call call, UUID id, LocalText question, LocalText answer, SignedIn by) {
		written(call, question, answer);
		this.authorship.sign(by.id(), "Answered anew");
		return this.jdbc
			.sql("update calls.answers set question = ?::jsonb, answer = ?::jsonb, at = ? where id = ? and call_id = ?")
			.params(this.json.writeValueAsString(question), this.json.writeValueAsString(answer),
					CallRows.at(this.clock.instant()), id, call.id())
			.update() == 1;
	}

	/** Takes one away; the history keeps it. */
	@Transactional
	public void remove(Call call, UUID id, SignedIn by) {
		this.authorship.sign(by.id(), "Taken away");
		this.jdbc.sql("delete from calls.answers where id = ? and call_id = ?").params(id, call.id()).update();
	}

	private static void written(Call call, LocalText question, LocalText answer) {
		if (!call.composition()
			.languages()
			.stream()
			.allMatch((language) -> Texts.has(question, language) && Texts.has(answer, language))) {
			throw new CallRefused("answer.text");
		}
	}

}
