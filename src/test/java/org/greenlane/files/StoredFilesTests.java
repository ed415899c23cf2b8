package org.greenlane.files;

import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.UUID;

import org.greenlane.PortalTest;
import org.greenlane.files.StoredFile.State;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class StoredFilesTests {

	private static final FileLimits LIMITS = new FileLimits(EnumSet.allOf(FileType.class), 5 << 20);

	@Autowired
	private StoredFiles files;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void fileIsKeptWithTheHashOfItsContent() {
		UUID id = keep(new FileSettings(null), FilesUnderTest.pdf("a plan"));
		StoredFile file = this.files.find(id).orElseThrow();
		assertThat(file.state()).isEqualTo(State.PASSED);
		assertThat(this.files.content(id)).hasValue(FilesUnderTest.pdf("a plan"));
		assertThat(this.jdbc.sql("select encode(sha256(content), 'hex') from files.files where id = ?")
			.param(id)
			.query(String.class)
			.single()).isEqualTo(file.sha256());
	}

	@Test
	void historyNamesTheFileAndSaysNothingOfIt() {
		UUID id = keep(new FileSettings(null), FilesUnderTest.pdf("a plan"));
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> this.files.erase(id));
		assertThat(this.jdbc
			.sql("select act || coalesce(' ' || field, '') from history.traces where row_key = ? order by 1")
			.param(id.toString())
			.query(String.class)
			.list()).containsExactly("ADDED", "CHANGED content", "CHANGED name");
		assertThat(this.files.find(id).orElseThrow().state()).isEqualTo(State.GONE);
		assertThat(this.files.content(id)).isEmpty();
	}

	@Test
	void fileIsAnsweredToBeSavedAndOfItsTypeOnly() {
		UUID id = keep(new FileSettings(null), FilesUnderTest.docx());
		ResponseEntity<byte[]> answer = FileAnswer.of(this.files.find(id).orElseThrow(),
				this.files.content(id).orElseThrow());
		assertThat(String.valueOf(answer.getHeaders().getFirst("Content-Disposition"))).startsWith("attachment");
		assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(String.valueOf(answer.getHeaders().getContentType())).contains("wordprocessingml");
	}

	@Test
	void scannerThatFindsSomethingKeepsTheFileOut() throws IOException {
		try (TrialScanner scanner = new TrialScanner()) {
			assertThatExceptionOfType(FileRefused.class)
				.isThrownBy(() -> keep(scanner.settings(), FilesUnderTest.pdf(TrialScanner.HARM)))
				.withMessage("threat");
			UUID clean = keep(scanner.settings(), FilesUnderTest.pdf("a plan"));
			assertThat(seenBy(scanner.settings()).find(clean).orElseThrow().state()).isEqualTo(State.PASSED);
		}
	}

	@Test
	void fileReachesNobodyWhileTheScannerIsAwayAndPassesOrGoesOnceItIsBack() throws IOException {
		FileSettings away = new FileSettings("localhost:1");
		UUID clean = keep(away, FilesUnderTest.pdf("a plan"));
		UUID harmful = keep(away, FilesUnderTest.pdf(TrialScanner.HARM));
		assertThat(seenBy(away).find(clean).orElseThrow().state()).isEqualTo(State.WAITING);
		assertThat(seenBy(away).content(clean)).isEmpty();
		ScanTask.scan(seenBy(away), new Scanner(away), Clock.systemUTC());
		assertThat(seenBy(away).content(clean)).isEmpty();
		try (TrialScanner scanner = new TrialScanner()) {
			StoredFiles scanned = seenBy(scanner.settings());
			ScanTask.scan(scanned, new Scanner(scanner.settings()), Clock.systemUTC());
			assertThat(scanned.content(clean)).isPresent();
			assertThat(scanned.find(harmful).orElseThrow().state()).isEqualTo(State.REFUSED);
			assertThat(scanned.content(harmful)).isEmpty();
		}
		assertThat(this.files.find(harmful).orElseThrow().state()).isEqualTo(State.REFUSED);
	}

	private StoredFiles seenBy(FileSettings settings) {
		return new StoredFiles(this.jdbc, new Scanner(settings));
	}

	private UUID keep(FileSettings settings, byte[] content) {
		LookedAt file = new Inspection(new Scanner(settings), Clock.systemUTC()).look("plan", content, LIMITS);
		UUID id = new TransactionTemplate(this.transactions)
			.execute((status) -> this.files.keep(file, UUID.randomUUID()));
		assertThat(id).isNotNull();
		return (id != null) ? id : UUID.randomUUID();
	}

}
