package org.greenlane;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of what always holds names tests that are there.
 */
class InvariantTests {

	private static final Pattern NAMED = Pattern.compile("`(\\w+Tests)\\.(\\w+)`");

	@Test
	void everyTestThatTheTableNamesIsThere() throws IOException {
		List<MatchResult> named = NAMED.matcher(Files.readString(Path.of("docs/invariants.md"))).results().toList();
		assertThat(named).hasSizeGreaterThan(40);
		for (MatchResult one : named) {
			assertThat(source(one.group(1))).as(one.group()).contains("void " + one.group(2) + "(");
		}
	}

	private static String source(String test) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			Path file = files.filter((path) -> path.getFileName().toString().equals(test + ".java"))
				.findAny()
				.orElseThrow(() -> new AssertionError("There is no " + test));
			return Files.readString(file);
		}
	}

}
