package org.greenlane.local;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

/**
 * A process of its own that owns a local database and commits one row after the other
 * until it is killed.
 */
final class PortalToKill implements AutoCloseable {

	private final Path folder;

	private final Process process;

	private final BufferedReader output;

	private int lastRow;

	private PortalToKill(Path folder, Process process) {
		this.folder = folder;
		this.process = process;
		this.output = process.inputReader();
	}

	static PortalToKill start(Path folder) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Process process = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("java.class.path"), PortalToKill.class.getName(), folder.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		return new PortalToKill(folder, process);
	}

	/** Waits until at least so many rows are committed. */
	void awaitRows(int count) throws IOException {
		while (this.lastRow < count) {
			if (!readRow()) {
				throw new EOFException("The process ended after row " + this.lastRow);
			}
		}
	}

	/**
	 * Kills the process, but not its database server.
	 * @return the last row that was reported as committed
	 */
	int kill() throws IOException {
		// By its handle, as the process itself would throw away what it has written.
		this.process.toHandle().destroyForcibly();
		while (readRow()) {
			// Rows committed before the end.
		}
		return this.lastRow;
	}

	long pid() {
		return this.process.pid();
	}

	/** The database server, which lives on when this process is killed. */
	ProcessHandle server() throws IOException {
		long pid = Long.parseLong(Files.readAllLines(this.folder.resolve("postmaster.pid")).getFirst());
		return ProcessHandle.of(pid).orElseThrow();
	}

	static void killServer(ProcessHandle server) {
		Stream.concat(server.descendants(), Stream.of(server)).toList().forEach((process) -> {
			process.destroyForcibly();
			process.onExit().join();
		});
	}

	/** Reads to the next number, past log lines; false at the end of the output. */
	private boolean readRow() throws IOException {
		for (String line = this.output.readLine(); line != null; line = this.output.readLine()) {
			if (line.matches("\\d+")) {
				this.lastRow = Integer.parseInt(line);
				return true;
			}
		}
		return false;
	}

	@Override
	public void close() throws IOException {
		this.process.destroyForcibly();
		LeftoverServer.of(this.folder).clear();
	}

	public static void main(String[] args) throws SQLException {
		// Never closed: it is there to be killed.
		LocalDatabase database = LocalDatabase.start(Path.of(args[0]));
		try (Connection connection = DriverManager.getConnection(database.url(), database.username(), "");
				Statement statement = connection.createStatement()) {
			statement.execute("create table if not exists kept (row_number int primary key)");
			for (int row = 1;; row++) {
				statement.execute("insert into kept values (" + row + ")");
				System.out.println(row);
			}
		}
	}

}
