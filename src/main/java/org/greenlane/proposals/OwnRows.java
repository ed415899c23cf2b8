package org.greenlane.proposals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.greenlane.dataset.KeptFile;
import org.greenlane.revisions.StoredRow;
import org.greenlane.revisions.StoredRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of one economy. A row that names no economy is of that of its programme.
 */
@Component
class OwnRows {

	private final StoredRows stored;

	private final JdbcClient jdbc;

	OwnRows(StoredRows stored, JdbcClient jdbc) {
		this.stored = stored;
		this.jdbc = jdbc;
	}

	/** The rows of a kind, by key in its order. */
	Map<String, StoredRow> of(KeptFile file, String economy) {
		return this.stored.find(file, keys(file, economy));
	}

	/** The row with a key, if it is of the economy. */
	Optional<StoredRow> find(KeptFile file, String economy, String key) {
		return keys(file, economy).contains(key) ? this.stored.find(file, key) : Optional.empty();
	}

	/** The programmes of an economy by their code. */
	List<String> programmes(String economy) {
		return this.jdbc.sql("select code from aeo.programmes where iso2 = ? order by code")
			.param(economy)
			.query((row, n) -> row.getString(1))
			.list();
	}

	/** What people call a row; how a programme works is called as the programme is. */
	String called(KeptFile file, String key, Map<String, String> cells) {
		String name = Proposable.namesItsEconomy(file) ? file.name(cells)
				: this.jdbc.sql("select name from aeo.programmes where code = ?")
					.param(key)
					.query(String.class)
					.optional()
					.orElse("");
		return name.isBlank() ? key : name;
	}

	private List<String> keys(KeptFile file, String economy) {
		return Proposable.namesItsEconomy(file) ? this.jdbc
			.sql("select %1$s from %2$s where iso2 = ? order by 1".formatted(file.kept().key(), file.kept().table()))
			.param(economy)
			.query((row, n) -> row.getString(1))
			.list() : programmes(economy);
	}

}
