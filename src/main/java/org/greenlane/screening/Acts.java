package org.greenlane.screening;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.applications.Applications;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was done about an application, read from the record.
 */
@Repository
class Acts {

	private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	Acts(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** All, the newest first. */
	List<Act> about(UUID application) {
		return this.jdbc.sql("""
				select e.at, e.kind, e.details, coalesce(nullif(p.name, ''), p.address, '') as who
				from history.events e left join accounts.people p on p.id = e.person
				where e.about = ? order by e.id desc""")
			.param(application.toString())
			.query((row, n) -> new Act(Applications.instant(row, "at"), row.getString("kind"), row.getString("who"),
					this.json.readValue(row.getString("details"), DETAILS)))
			.list();
	}

}
