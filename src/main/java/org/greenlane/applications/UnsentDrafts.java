package org.greenlane.applications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.Call;
import org.greenlane.web.LocalText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applications of which nothing was ever sent: that they exist, who writes them and which
 * questions they have not answered yet. What they say stays with those who write it.
 */
@Component
public class UnsentDrafts {

	private final JdbcClient jdbc;

	private final Applications applications;

	private final Correspondents correspondents;

	private final Completeness completeness;

	UnsentDrafts(JdbcClient jdbc, Applications applications, Correspondents correspondents, Completeness completeness) {
		this.jdbc = jdbc;
		this.applications = applications;
		this.correspondents = correspondents;
		this.completeness = completeness;
	}

	/** Those of a call, the oldest first. */
	public List<UUID> of(UUID call) {
		return this.jdbc.sql("""
				select id from applications.applications
				where call_id = ? and submitted_at is null and erased_at is null order by created_at, id""")
			.param(call)
			.query((row, n) -> row.getObject(1, UUID.class))
			.list();
	}

	/**
	 * What is to say to those who write one; empty where it was sent meanwhile, or is
	 * gone. Nobody sends it until the transaction ends.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<Unsent> look(UUID id, Call call) {
		return this.applications.lock(id)
			.filter((one) -> one.state() == ApplicationState.DRAFT && one.erasedAt() == null)
			.map((one) -> new Unsent(one, this.correspondents.of(one), missing(id, call)));
	}

	private List<LocalText> missing(UUID id, Call call) {
		Filled filled = this.completeness.read(call, id);
		return this.completeness.problems(filled)
			.keySet()
			.stream()
			.flatMap((question) -> filled.form().question(question).stream())
			.map((asked) -> asked.question().label())
			.toList();
	}

	/**
	 * A draft.
	 *
	 * @param people who writes it
	 * @param missing the questions that are not answered yet, or not as they must be
	 */
	public record Unsent(Application application, List<SignedIn> people, List<LocalText> missing) {
	}

}
