package org.greenlane;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every test context the same PostgreSQL, chosen once per JVM: a container where a
 * Docker engine answers, else an embedded server, else the server that
 * {@code GREENLANE_TEST_JDBC_URL} names. {@code GREENLANE_TEST_DATABASE} set to
 * {@code docker}, {@code embedded} or {@code url} (or the system property
 * {@code greenlane.test.database}) asks for that one and no other.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String IMAGE = "postgres:18";

	private static final Log log = LogFactory.getLog(TestDatabase.class);

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Server server = Chosen.SERVER;
		Map<String, Object> settings = Map.of("spring.datasource.url", server.url(), "spring.datasource.username",
				server.username(), "spring.datasource.password", server.password());
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("testDatabase", settings));
	}

	private static Server choose() {
		List<Exception> refusals = new ArrayList<>();
		for (Way way : wanted()) {
			try {
				Server server = way.start();
				log.info("Test database: " + way.name().toLowerCase(Locale.ROOT) + ", " + server.url());
				return server;
			}
			catch (IOException | RuntimeException ex) {
				// Not having one of them is normal; having none is the error below.
				log.info("Test database: not " + way.name().toLowerCase(Locale.ROOT) + ", because " + ex.getMessage());
				refusals.add(ex);
			}
		}
		IllegalStateException none = new IllegalStateException(
				"No PostgreSQL for the tests: start Docker, or set GREENLANE_TEST_JDBC_URL");
		refusals.forEach(none::addSuppressed);
		throw none;
	}

	private static List<Way> wanted() {
		String forced = setting("GREENLANE_TEST_DATABASE");
		return (forced != null) ? List.of(Way.valueOf(forced.toUpperCase(Locale.ROOT))) : List.of(Way.values());
	}

	private static Server container() {
		if (!DockerClientFactory.instance().isDockerAvailable()) {
			throw new IllegalStateException("no Docker engine answers");
		}
		@SuppressWarnings("resource") // Testcontainers removes it when the JVM ends
		PostgreSQLContainer container = new PostgreSQLContainer(IMAGE);
		container.start();
		return new Server(container.getJdbcUrl(), container.getUsername(), container.getPassword());
	}

	private static Server embedded() throws IOException {
		EmbeddedPostgres postgres = EmbeddedPostgres.start();
		return new Server(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
	}

	private static Server given() {
		String url = setting("GREENLANE_TEST_JDBC_URL");
		if (url == null) {
			throw new IllegalStateException("GREENLANE_TEST_JDBC_URL is not set");
		}
		String username = setting("GREENLANE_TEST_JDBC_USERNAME");
		String password = setting("GREENLANE_TEST_JDBC_PASSWORD");
		return new Server(url, (username != null) ? username : "", (password != null) ? password : "");
	}

	private static @Nullable String setting(String variable) {
		String property = variable.toLowerCase(Locale.ROOT).replace('_', '.');
		return System.getProperty(property, System.getenv(variable));
	}

	private enum Way {

		DOCKER {
			@Override
			Server start() {
				return container();
			}
		},
		EMBEDDED {
			@Override
			Server start() throws IOException {
				return embedded();
			}
		},
		URL {
			@Override
			Server start() {
				return given();
			}
		};

		abstract Server start() throws IOException;

	}

	private record Server(String url, String username, String password) {
	}

	private static final class Chosen {

		private static final Server SERVER = choose();

	}

}
