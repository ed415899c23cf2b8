package org.greenlane.history;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds what people did to the record, in the caller's transaction where there is one.
 */
@Component
public class Events {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	Events(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * Adds an event; it can never be changed or taken away, so it must hold no name and
	 * no e-mail address.
	 * @param person who did it; empty where nobody had signed in
	 * @param about the identifier of what or whom it was about, or empty
	 * @param details what else to know, such as the role that was granted
	 */
	@Transactional
	public void add(EventKind kind, Optional<UUID> person, String about, Map<String, String> details) {
		this.jdbc.sql(
				"insert into history.events (kind, person, about, details) values (:kind, :person, :about, cast(:details as jsonb))")
			.param("kind", kind.name())
			.param("person", person.orElse(null))
			.param("about", about)
			.param("details", this.json.writeValueAsString(details))
			.update();
	}

}
