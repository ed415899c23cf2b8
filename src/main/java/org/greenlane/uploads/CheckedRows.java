package org.greenlane.uploads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.dataset.Problem;
import org.greenlane.revisions.FieldChange;
import org.greenlane.revisions.RowChange;
import org.greenlane.revisions.RowChange.Effect;
import org.greenlane.dataset.Problems;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was found when an upload was checked: its problems, and what its rows would do.
 */
@Repository
class CheckedRows {

	private static final int BATCH = 1_000;

	private static final TypeReference<List<FieldChange>> FIELDS = new TypeReference<>() {
	};

	private final JdbcTemplate jdbc;

	private final JdbcClient client;

	private final JsonMapper json;

	CheckedRows(JdbcTemplate jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.client = JdbcClient.create(jdbc);
		this.json = json;
	}

	/**
	 * Stores what was found instead of what was found before; of very many problems the
	 * first.
	 */
	void replace(UUID upload, Collection<Problem> problems, List<RowChange> rows) {
		this.client.sql("delete from uploads.problems where upload_id = ?").param(upload).update();
		this.client.sql("delete from uploads.rows where upload_id = ?").param(upload).update();
		this.jdbc.batchUpdate(
				"insert into uploads.problems (upload_id, line, label, reason, arguments) values (?, ?, ?, ?, ?)",
				problems.stream().limit(Problems.LIMIT).toList(), BATCH, (statement, problem) -> {
					statement.setObject(1, upload);
					statement.setLong(2, problem.line());
					statement.setString(3, problem.column());
					statement.setString(4, problem.reason());
					statement.setObject(5, problem.arguments().toArray(String[]::new));
				});
		this.jdbc.batchUpdate(
				"insert into uploads.rows (upload_id, line, row_key, basis, effect, fields) values (?, ?, ?, ?, ?, ?::jsonb)",
				rows, BATCH, (statement, row) -> {
					statement.setObject(1, upload);
					statement.setLong(2, row.line());
					statement.setString(3, row.key());
					statement.setString(4, row.basis());
					statement.setString(5, row.effect().name());
					statement.setString(6, this.json.writeValueAsString(row.fields()));
				});
	}

	/** The problems by line, from a place on. */
	List<Problem> problems(UUID upload, int from, int most) {
		return this.client.sql(
				"select line, label, reason, arguments from uploads.problems where upload_id = ? order by id offset ? limit ?")
			.params(upload, from, most)
			.query((row, n) -> new Problem("", row.getLong(1), row.getString(2), row.getString(3),
					Arrays.asList((String[]) row.getArray(4).getArray())))
			.list();
	}

	/** The rows that would do something, contradictions first, from a place on. */
	List<Change> changes(UUID upload, int from, int most) {
		return this.client.sql("""
				select line, row_key, effect, fields from uploads.rows where upload_id = ? and effect <> 'SAME'
				order by array_position(array['CONTRADICTED', 'COMPLETED', 'ADDED'], effect), line offset ? limit ?""")
			.params(upload, from, most)
			.query(this::change)
			.list();
	}

	/** The versions that rows were compared with, by line. */
	Map<Long, String> bases(UUID upload) {
		Map<Long, String> bases = new HashMap<>();
		this.client.sql("select line, basis from uploads.rows where upload_id = ?").param(upload).query((row) -> {
			bases.put(row.getLong(1), row.getString(2));
		});
		return bases;
	}

	private Change change(ResultSet row, int n) throws SQLException {
		return new Change(row.getLong("line"), row.getString("row_key"), Effect.valueOf(row.getString("effect")),
				this.json.readValue(row.getString("fields"), FIELDS));
	}

	/** What a row of the file would do. */
	record Change(long line, String key, Effect effect, List<FieldChange> fields) {
	}

}
