package org.greenlane.revisions;

import java.util.List;

import javax.sql.DataSource;

import org.greenlane.dataset.FreshDatabase;
import org.greenlane.dataset.KeptFile;
import org.greenlane.history.AuthorshipOf;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Revisions of a database of one's own, each in a transaction as in the portal.
 */
public final class RevisionsInDatabase {

	private final StoredRows stored;

	private final Revisions revisions;

	private final TransactionTemplate transaction;

	public RevisionsInDatabase(DataSource database) {
		this.stored = new StoredRows(JdbcClient.create(database));
		this.revisions = new Revisions(new JdbcTemplate(database), this.stored, AuthorshipOf.database(database));
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
	}

	public Revisions revisions() {
		return this.revisions;
	}

	/** The kinds of rows that people keep. */
	public static KeptFiles kinds() {
		return new KeptFiles(FreshDatabase.allKept());
	}

	public StoredRows stored() {
		return this.stored;
	}

	public StoredRow row(KeptFile file, String key) {
		return this.stored.find(file, key).orElseThrow();
	}

	Comparison compare(KeptFile file, List<GivenRow> rows) {
		return this.revisions.compare(file, rows);
	}

	public Comparison apply(KeptFile file, List<GivenRow> rows, Signature signature) {
		return this.transaction.execute((status) -> this.revisions.apply(file, rows, signature));
	}

}
