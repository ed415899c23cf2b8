package org.greenlane.revisions;

import java.util.List;

import org.greenlane.dataset.KeptFile;
import org.greenlane.history.Authorship;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares given rows with what is stored, and applies them.
 */
@Component
public class Revisions {

	private final JdbcTemplate jdbc;

	private final StoredRows stored;

	private final Authorship authorship;

	Revisions(JdbcTemplate jdbc, StoredRows stored, Authorship authorship) {
		this.jdbc = jdbc;
		this.stored = stored;
		this.authorship = authorship;
	}

	/** What the rows would do now. Changes nothing. */
	@Transactional(readOnly = true)
	public Comparison compare(KeptFile file, List<GivenRow> given) {
		return new Comparing(file, this.jdbc, this.stored).compare(given);
	}

	/**
	 * Applies all rows, or none where any has a problem or is stale. Waits for whoever
	 * else changes data, so that what was compared is what is applied.
	 * @return what was done, or what is wrong and kept everything from being done
	 */
	@Transactional
	public Comparison apply(KeptFile file, List<GivenRow> given, Signature signature) {
		this.jdbc.queryForList("select pg_advisory_xact_lock(hashtext('dataset.loads'))::text", String.class);
		Comparison comparison = new Comparing(file, this.jdbc, this.stored).compare(given);
		if (comparison.applicable() && !comparison.changes().isEmpty()) {
			this.authorship.sign(signature.person(), signature.cause(), signature.why());
			new Writing(file.kept(), this.jdbc).write(comparison.changes());
		}
		return comparison;
	}

}
