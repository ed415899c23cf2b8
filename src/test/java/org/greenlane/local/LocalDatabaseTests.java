package org.greenlane.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LocalDatabaseTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	@Test
	void everyCommittedRowOutlivesAKilledPortal() throws Exception {
		try (PortalToKill portal = PortalToKill.start(folder())) {
			portal.awaitRows(200);
			ProcessHandle server = portal.server();
			int last = portal.kill();
			assertThat(server.isAlive()).isTrue();
			assertThat(rowsAfterNextStart()).containsAll(rowsUpTo(last));
			assertThat(server.isAlive()).isFalse();
		}
	}

	@Test
	void everyCommittedRowOutlivesAKilledPortalAndServer() throws Exception {
		try (PortalToKill portal = PortalToKill.start(folder())) {
			portal.awaitRows(200);
			ProcessHandle server = portal.server();
			int last = portal.kill();
			PortalToKill.killServer(server);
			assertThat(pidFile()).exists();
			assertThat(rowsAfterNextStart()).containsAll(rowsUpTo(last));
		}
	}

	@Test
	void pidFileThatNamesAnotherProcessDoesNotStopTheStart() throws IOException {
		LocalDatabase.start(folder()).close();
		try (PortalToKill other = PortalToKill.start(this.temporary.resolve("other"))) {
			other.awaitRows(1);
			Files.write(pidFile(), List.of(Long.toString(other.pid()), folder().toString()));
			LocalDatabase.start(folder()).close();
			Files.write(pidFile(), List.of(Long.toString(other.server().pid()), folder().toString()));
			LocalDatabase.start(folder()).close();
			assertThat(other.server().isAlive()).isTrue();
		}
	}

	@Test
	void secondPortalOnTheSameFolderIsRefused() throws IOException {
		try (PortalToKill portal = PortalToKill.start(folder())) {
			portal.awaitRows(1);
			assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> LocalDatabase.start(folder()))
				.withMessageContaining("in use by another Greenlane");
			portal.awaitRows(2);
		}
	}

	@Test
	void folderWithForeignFilesIsRefusedAndLeftAlone() throws IOException {
		Files.createDirectories(folder());
		Path letter = Files.writeString(folder().resolve("letter.txt"), "Dear reader");
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> LocalDatabase.start(folder()))
			.withMessageContaining("holds files but no finished local database");
		assertThat(letter).hasContent("Dear reader");
	}

	@Test
	void serverWaitsForTheDiskBeforeItReportsACommit() {
		try (LocalDatabase database = LocalDatabase.start(folder())) {
			List<@Nullable String> on = jdbc(database).sql("select name from pg_settings where setting = 'on'")
				.query(String.class)
				.list();
			assertThat(on).contains("fsync", "synchronous_commit", "full_page_writes");
		}
	}

	private List<@Nullable Integer> rowsAfterNextStart() {
		try (LocalDatabase database = LocalDatabase.start(folder())) {
			return jdbc(database).sql("select row_number from kept").query(Integer.class).list();
		}
	}

	private static List<Integer> rowsUpTo(int last) {
		return IntStream.rangeClosed(1, last).boxed().toList();
	}

	private static JdbcClient jdbc(LocalDatabase database) {
		return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), ""));
	}

	private Path folder() {
		return this.temporary.resolve("postgres");
	}

	private Path pidFile() {
		return folder().resolve("postmaster.pid");
	}

}
