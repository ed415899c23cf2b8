package org.greenlane.dataset;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LargeFileTests {

	private static final int ROWS = 100_000;

	/** Less than the file itself, and hardly more than an idle Spring needs. */
	private static final String HEAP = "-Xmx40m";

	/**
	 * Ten times what it needs: a plan that went wrong takes hours, a busy machine does
	 * not.
	 */
	private static final long LONGEST_MILLIS = 120_000;

	private static final Pattern OUTCOME = Pattern.compile("inserted (\\d+) in (\\d+) ms");

	@Test
	void hundredThousandRowsAreLoadedInAHeapSmallerThanTheFile(@TempDir Path directory) throws Exception {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/shipped"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.copy(file, directory.resolve(file.getFileName()));
			}
		}
		Path large = directory.resolve("programme_citations.csv");
		writeCitations(large);
		assertThat(Files.size(large)).isGreaterThan(40 << 20);
		try (FreshDatabase database = FreshDatabase.empty()) {
			String output = run(database, directory);
			assertThat(output).containsPattern(OUTCOME);
			MatchResult outcome = OUTCOME.matcher(output).results().findFirst().orElseThrow();
			assertThat(outcome.group(1)).isEqualTo(String.valueOf(ROWS + others()));
			assertThat(Long.parseLong(outcome.group(2))).isLessThan(LONGEST_MILLIS);
		}
	}

	/** How many rows are not citations. */
	private static int others() {
		try (FreshDatabase database = FreshDatabase.loaded()) {
			return database.sql()
				.sql("select inserted - (select count(*)::int from aeo.programme_citations) from dataset.loads")
				.query(Integer.class)
				.single();
		}
	}

	private static String run(FreshDatabase database, Path directory) throws Exception {
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		ProcessBuilder java = new ProcessBuilder(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-cp", classPath,
						LoadInSmallHeap.class.getName(), directory.toString()));
		java.environment().put("DATABASE_URL", database.url());
		java.environment().put("DATABASE_USERNAME", FreshDatabase.username());
		java.environment().put("DATABASE_PASSWORD", FreshDatabase.password());
		Process process = java.redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes());
		process.waitFor();
		return output;
	}

	private static void writeCitations(Path file) throws IOException {
		String note = "as said: ".repeat(40);
		try (BufferedWriter writer = Files.newBufferedWriter(file)) {
			writer.write("programme_id,field,value,as_of,grade,source,source_url,note\n");
			for (int i = 0; i < ROWS; i++) {
				writer.write("AU-AEO,mra_note,\"note, " + i + "\",2020,B,countries,"
						+ "https://github.com/datasets/country-codes," + note + "\n");
			}
		}
	}

}
