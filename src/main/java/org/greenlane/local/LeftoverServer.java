package org.greenlane.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed portal may leave on its database folder: a {@code postmaster.pid}, and a
 * server that still runs. Only who holds the folder's lock may look, as nobody else then
 * uses the server.
 */
final class LeftoverServer {

	private static final Logger log = LoggerFactory.getLogger(LeftoverServer.class);

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final Path folder;

	private LeftoverServer(Path folder) {
		this.folder = folder;
	}

	static LeftoverServer of(Path folder) {
		return new LeftoverServer(folder);
	}

	/**
	 * Stops the server if it still runs. A pid file that names another living process is
	 * deleted, as it would keep a new server from starting; one that names nothing is
	 * left for the server, which knows best what it means.
	 */
	void clear() throws IOException {
		Path pidFile = this.folder.resolve("postmaster.pid");
		if (Files.notExists(pidFile)) {
			return;
		}
		Optional<ProcessHandle> process = process(Files.readAllLines(pidFile));
		if (process.isEmpty()) {
			return;
		}
		if (isOurs(process.get())) {
			log.warn("Stopping the database server that a killed portal left behind (process {})", process.get().pid());
			stop(process.get());
		}
		else {
			Files.deleteIfExists(pidFile);
		}
	}

	private static Optional<ProcessHandle> process(List<String> pidFile) {
		if (pidFile.isEmpty() || !pidFile.getFirst().strip().matches("\\d{1,18}")) {
			return Optional.empty();
		}
		return ProcessHandle.of(Long.parseLong(pidFile.getFirst().strip()));
	}

	/**
	 * Numbers are used again, so the process may be anything, even somebody's other
	 * PostgreSQL. Where the system does not tell the arguments, the program must do.
	 */
	private boolean isOurs(ProcessHandle process) {
		boolean postgres = process.info()
			.command()
			.map((command) -> Path.of(command).getFileName().toString())
			.filter((name) -> name.equals("postgres") || name.equals("postgres.exe"))
			.isPresent();
		return postgres && process.info()
			.arguments()
			.map((arguments) -> Arrays.asList(arguments).contains(this.folder.toString()))
			.orElse(true);
	}

	/**
	 * Asks first. A server that does not end in time is killed with its workers, which
	 * costs the next start a replay and no committed row.
	 */
	private static void stop(ProcessHandle server) throws IOException {
		List<ProcessHandle> all = Stream.concat(server.descendants(), Stream.of(server)).toList();
		server.destroy();
		if (!ended(all)) {
			all.forEach(ProcessHandle::destroyForcibly);
			if (!ended(all)) {
				throw new StartRefused(
						"The database server that a killed portal left behind (process %d) cannot be stopped."
							.formatted(server.pid()));
			}
		}
	}

	private static boolean ended(List<ProcessHandle> processes) throws IOException {
		CompletableFuture<?>[] exits = processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
		try {
			CompletableFuture.allOf(exits).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while a database server was stopping", ex);
		}
		catch (ExecutionException ex) {
			throw new IOException(ex);
		}
	}

}
