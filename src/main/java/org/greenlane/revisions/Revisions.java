package org.greenlane.revisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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

	/** What a row is known by that has these cells; empty where they do not tell. */
	public String key(KeptFile file, Map<String, String> cells) {
		return Comparing.key(file.kept(), cells);
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
		lock();
		Comparison comparison = new Comparing(file, this.jdbc, this.stored).compare(given);
		if (comparison.applicable() && !comparison.changes().isEmpty()) {
			this.authorship.sign(signature.person(), signature.cause(), signature.why());
			new Writing(file.kept(), this.jdbc).write(comparison.changes());
		}
		return comparison;
	}

	/** How many rows refer to a row, by their table; what only belongs to it is none. */
	@Transactional(readOnly = true)
	public Map<String, Integer> referring(KeptFile file, String key) {
		return new Referring(file.kept(), this.jdbc).count(key);
	}

	/**
	 * Removes a row that a person made and nothing refers to.
	 * @param basis the version of the row that the person saw
	 */
	@Transactional
	public Removal remove(KeptFile file, String key, String basis, Signature signature) {
		lock();
		Optional<StoredRow> row = this.stored.find(file, key);
		if (row.isEmpty()) {
			return Removal.GONE;
		}
		if (row.get().shipped()) {
			return Removal.SHIPPED;
		}
		if (!row.get().version().equals(basis)) {
			return Removal.STALE;
		}
		if (!referring(file, key).isEmpty()) {
			return Removal.REFERRED;
		}
		this.authorship.sign(signature.person(), signature.cause(), signature.why());
		this.jdbc.update("delete from %s where %s = ?".formatted(file.kept().table(), file.kept().key()), key);
		return Removal.DONE;
	}

	private void lock() {
		this.jdbc.queryForList("select pg_advisory_xact_lock(hashtext('dataset.loads'))::text", String.class);
	}

}
