package org.greenlane.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.SignedIn;
import org.greenlane.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who works on applications besides those who began them. Whoever has a mailbox that was
 * invited may open the application, and has joined once they do.
 */
@Repository
public class Collaborators {

	private static final String READ = "select * from applications.collaborators where removed_at is null and ";

	private final JdbcClient jdbc;

	Collaborators(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Invites an address; empty where it is invited already. */
	Optional<Collaborator> invite(UUID application, EmailAddress address, Language language, UUID by, Instant now) {
		return this.jdbc.sql("""
				insert into applications.collaborators (application_id, address, language, invited_by, invited_at)
				values (:application, :address, :language, :by, :now)
				on conflict (application_id, address) where removed_at is null do nothing returning *""")
			.param("application", application)
			.param("address", address.text())
			.param("language", language.tag())
			.param("by", by)
			.param("now", Applications.at(now))
			.query(Collaborators::read)
			.optional();
	}

	/** How many letters have gone out for an application, also to those who left. */
	int invitedSoFar(UUID application) {
		return this.jdbc.sql("select count(*) from applications.collaborators where application_id = ?")
			.param(application)
			.query(Integer.class)
			.single();
	}

	public List<Collaborator> of(UUID application) {
		return this.jdbc.sql(READ + "application_id = ? order by invited_at, id")
			.param(application)
			.query(Collaborators::read)
			.list();
	}

	boolean invites(UUID application, SignedIn person) {
		return this.jdbc.sql("select exists (" + READ + "application_id = :application and address = :address)")
			.param("application", application)
			.param("address", person.address().text())
			.query(Boolean.class)
			.single();
	}

	/**
	 * Notes that whoever has an invited mailbox works on an application from now on.
	 * @return whether they did not before
	 */
	boolean join(UUID application, SignedIn person, Instant now) {
		return this.jdbc
			.sql("""
					update applications.collaborators set person_id = :person, joined_at = :now where application_id = :application
					and address = :address and removed_at is null and joined_at is null""")
			.param("person", person.id())
			.param("now", Applications.at(now))
			.param("application", application)
			.param("address", person.address().text())
			.update() > 0;
	}

	/** Ends an invitation or the work of somebody who has joined. */
	Optional<Collaborator> remove(UUID application, UUID id, Instant now) {
		return this.jdbc.sql("""
				update applications.collaborators set removed_at = :now
				where id = :id and application_id = :application and removed_at is null returning *""")
			.param("now", Applications.at(now))
			.param("id", id)
			.param("application", application)
			.query(Collaborators::read)
			.optional();
	}

	private static Collaborator read(ResultSet row, int n) throws SQLException {
		return new Collaborator(row.getObject("id", UUID.class), row.getObject("application_id", UUID.class),
				row.getString("address"), Language.ofTag(row.getString("language")).orElseThrow(),
				Applications.instant(row, "invited_at"), row.getObject("person_id", UUID.class),
				Applications.time(row, "joined_at"));
	}

}
