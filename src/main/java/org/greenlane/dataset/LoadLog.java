package org.greenlane.dataset;

import java.util.Optional;

import org.greenlane.dataset.LoadResult.Part;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Remembers loads.
 */
final class LoadLog {

	private final JdbcClient jdbc;

	LoadLog(JdbcTemplate jdbc) {
		this.jdbc = JdbcClient.create(jdbc);
	}

	/**
	 * Lets one load run at a time over all instances, until the transaction ends. Its
	 * statements are simple and each runs once, so the database should not compile them.
	 */
	void lock() {
		// So that the history says whence the changes came.
		this.jdbc.sql("select set_config('greenlane.cause', 'LOAD', true)").query(String.class).single();
		this.jdbc.sql("set local jit = off").update();
		this.jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext('dataset.loads')))")
			.query(Integer.class)
			.single();
	}

	/**
	 * The fingerprint of the last data set loaded that came with the product.
	 */
	Optional<String> lastShipped() {
		return this.jdbc.sql("select fingerprint from dataset.loads where shipped order by id desc limit 1")
			.query(String.class)
			.optional();
	}

	void add(String fingerprint, boolean shipped, LoadResult result) {
		this.jdbc.sql("""
				insert into dataset.loads (fingerprint, shipped, inserted, updated, deleted, unchanged, kept)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(fingerprint, shipped, result.sum(Part::inserted), result.sum(Part::updated),
					result.sum(Part::deleted), result.sum(Part::unchanged), result.sum((part) -> part.kept().size()))
			.update();
	}

}
