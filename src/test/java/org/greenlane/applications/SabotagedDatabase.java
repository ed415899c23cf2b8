package org.greenlane.applications;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * A database that fails at one point, as its owner can make it do.
 */
@Component
public class SabotagedDatabase {

	private final DataSource database;

	SabotagedDatabase(DataSource database) {
		this.database = database;
	}

	/** Does something while a statement on a table fails, or its connection is cut. */
	void whileFailing(String table, String event, boolean cut, boolean atCommit, Runnable act) {
		String does = cut ? "perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(0.05);"
				: "raise exception 'sabotage';";
		asOwner("create or replace function public.sabotage() returns trigger language plpgsql security definer as"
				+ " $$ begin " + does + " return null; end $$",
				"create %strigger sabotage after %s on %s %s for each row execute function public.sabotage()".formatted(
						atCommit ? "constraint " : "", event, table, atCommit ? "deferrable initially deferred" : ""));
		try {
			act.run();
		}
		finally {
			asOwner("drop trigger sabotage on " + table, "drop function public.sabotage()");
		}
	}

	/** Runs statements with the rights of the owner. */
	public void asOwner(String... statements) {
		Connection connection = DataSourceUtils.getConnection(this.database);
		try (Statement statement = connection.createStatement()) {
			statement.execute("reset role");
			try {
				for (String sql : statements) {
					statement.execute(sql);
				}
			}
			finally {
				statement.execute("set role greenlane_portal");
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, this.database);
		}
	}

}
