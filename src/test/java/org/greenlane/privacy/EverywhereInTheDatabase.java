package org.greenlane.privacy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Looks for words in every row of every table, whatever its columns: in texts, arrays and
 * JSON, and in bytes. It asks the database which tables there are, so that nobody can
 * forget a new one.
 */
@Component
class EverywhereInTheDatabase {

	private final DataSource database;

	EverywhereInTheDatabase(DataSource database) {
		this.database = database;
	}

	/**
	 * The rows that hold any of some words, each after the name of its table.
	 * @param words of letters and digits
	 */
	List<String> rowsSaying(Collection<String> words) {
		String any = words.stream().flatMap((word) -> Stream.of(word, hex(word))).collect(Collectors.joining("|"));
		List<String> found = new ArrayList<>();
		asOwner((connection) -> {
			for (String table : tables(connection)) {
				// Written as text once, which is what takes the time.
				try (PreparedStatement rows = connection
					.prepareStatement("select said from (select r::text as said from %s r offset 0) t where said ~* ?"
						.formatted(table))) {
					rows.setString(1, any);
					ResultSet row = rows.executeQuery();
					while (row.next()) {
						found.add(table + ": " + row.getString(1));
					}
				}
			}
		});
		return found;
	}

	List<String> rowsSaying(String word) {
		return rowsSaying(List.of(word));
	}

	/** How the bytes of a word look in a row. */
	static String hex(String word) {
		return HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
	}

	/** Does what the portal itself may not. */
	void change(String statement) {
		asOwner((connection) -> {
			try (Statement change = connection.createStatement()) {
				change.execute(statement);
			}
		});
	}

	private static List<String> tables(Connection connection) throws SQLException {
		List<String> tables = new ArrayList<>();
		try (Statement names = connection.createStatement()) {
			ResultSet row = names.executeQuery(
					"""
							select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
							where c.relkind in ('r', 'm') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'""");
			while (row.next()) {
				tables.add(row.getString(1));
			}
		}
		return tables;
	}

	private void asOwner(Doing doing) {
		Connection connection = DataSourceUtils.getConnection(this.database);
		try (Statement role = connection.createStatement()) {
			role.execute("reset role");
			try {
				doing.with(connection);
			}
			finally {
				role.execute("set role greenlane_portal");
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, this.database);
		}
	}

	private interface Doing {

		void with(Connection connection) throws SQLException;

	}

}
