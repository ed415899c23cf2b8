package org.greenlane.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An embedded PostgreSQL whose folder outlives the process. Beside the folder stand its
 * lock ({@code <folder>.lock}) and the server's log since the last start
 * ({@code <folder>.log}).
 */
final class LocalDatabase implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(LocalDatabase.class);

	private static final String NAME = "postgres";

	/**
	 * Long enough to replay what a killed server had written since its last checkpoint.
	 */
	private static final Duration START_LIMIT = Duration.ofSeconds(60);

	// The library switches these off, as its servers are for tests.
	private static final Map<String, String> DURABLE = Map.of("fsync", "on", "synchronous_commit", "on",
			"full_page_writes", "on");

	// The same order of texts on every machine, whatever its language.
	private static final Map<String, String> LOCALE = Map.of("locale", "C", "locale-provider", "builtin",
			"builtin-locale", "C.UTF-8");

	private final FolderLock lock;

	private final EmbeddedPostgres server;

	private LocalDatabase(FolderLock lock, EmbeddedPostgres server) {
		this.lock = lock;
		this.server = server;
	}

	/**
	 * Starts a server on the folder, which is created when missing. What a killed portal
	 * left running there is stopped first.
	 * @throws StartRefused when another portal uses the folder, or no server can run
	 */
	static LocalDatabase start(Path given) {
		Path folder = given.toAbsolutePath().normalize();
		FolderLock lock = FolderLock.take(folder);
		try {
			refuseStrangeFolder(folder);
			LeftoverServer.of(folder).clear();
			log.info("Starting the local database in {}", folder);
			return new LocalDatabase(lock, startServer(folder));
		}
		catch (IOException ex) {
			lock.close();
			throw new UncheckedIOException(ex);
		}
		catch (RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	private static EmbeddedPostgres startServer(Path folder) throws IOException {
		File serverLog = beside(folder, ".log").toFile();
		Files.deleteIfExists(serverLog.toPath());
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setDataDirectory(folder)
			.setCleanDataDirectory(false)
			// Its own hook would stop the server while the portal still answers requests.
			.setRegisterShutdownHook(false)
			.setPGStartupWait(START_LIMIT)
			.setOutputRedirector(Redirect.appendTo(serverLog))
			.setErrorRedirector(Redirect.appendTo(serverLog))
			.setDataDirectoryCustomizer(LocalDatabase::markFinished);
		DURABLE.forEach(builder::setServerConfig);
		LOCALE.forEach(builder::setLocaleConfig);
		try {
			return builder.start();
		}
		catch (IOException | RuntimeException | ExceptionInInitializerError ex) {
			LeftoverServer.of(folder).clear();
			throw new StartRefused(
					"The embedded PostgreSQL did not start (%s); its log is %s.".formatted(ex.getMessage(), serverLog),
					ex);
		}
	}

	/**
	 * A folder that was begun and not finished is never deleted or filled up by guess: it
	 * could be somebody's own.
	 */
	private static void refuseStrangeFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder) || Files.exists(marker(folder))) {
			return;
		}
		try (Stream<Path> content = Files.list(folder)) {
			if (content.findAny().isPresent()) {
				throw new StartRefused(("The folder %s holds files but no finished local database (its first start may "
						+ "have been cut short): empty it, or set greenlane.local.folder to another folder.")
					.formatted(folder));
			}
		}
	}

	/**
	 * Called by the library between the creation of the files and the first start.
	 */
	private static void markFinished(File folder) {
		try {
			if (Files.notExists(marker(folder.toPath()))) {
				Files.createFile(marker(folder.toPath()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path marker(Path folder) {
		return folder.resolve("greenlane-database");
	}

	/** The path of a file that belongs to the folder and stands next to it. */
	static Path beside(Path folder, String suffix) {
		return folder.resolveSibling(folder.getFileName() + suffix);
	}

	String url() {
		return "jdbc:postgresql://localhost:%d/%s".formatted(this.server.getPort(), NAME);
	}

	String username() {
		return NAME;
	}

	@Override
	public void close() {
		try (this.lock) {
			this.server.close();
			log.info("Stopped the local database");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
