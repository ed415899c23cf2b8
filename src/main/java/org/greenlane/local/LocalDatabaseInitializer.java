package org.greenlane.local;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded database before anything asks for a data source, if no database is
 * configured, and with it a mail server. It comes last of its kind, so that every other
 * source of settings has spoken.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class LocalDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	static final String SERVER_CLASS = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		ConfigurableEnvironment environment = context.getEnvironment();
		if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
			return;
		}
		// LocalDatabase cannot be loaded without this class.
		if (!ClassUtils.isPresent(SERVER_CLASS, context.getClassLoader())) {
			throw new StartRefused("No database is configured: set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME "
					+ "and SPRING_DATASOURCE_PASSWORD (PostgreSQL 18).");
		}
		LocalDatabase database = LocalDatabase
			.start(Path.of(environment.getProperty("greenlane.local.folder", "data/postgres")));
		// Runs when the context has closed, so that the last requests still find the
		// database.
		SpringApplication.getShutdownHandlers().add(database::close);
		environment.getPropertySources()
			.addFirst(new MapPropertySource("localDatabase",
					Map.of("spring.datasource.url", database.url(), "spring.datasource.username", database.username(),
							"spring.datasource.password", "", "greenlane.local.active", "true")));
		// One click signs in as an administrator here, so nobody else's machine may ask.
		environment.getPropertySources()
			.addLast(new MapPropertySource("localAddress", Map.of("server.address", "localhost")));
		startMailServer(context);
	}

	/**
	 * Whatever mail server is configured, a portal on trial writes to nobody.
	 */
	private static void startMailServer(ConfigurableApplicationContext context) {
		LocalMailServer server = LocalMailServer.start();
		SpringApplication.getShutdownHandlers().add(server::close);
		context.getBeanFactory().registerSingleton("localMailServer", server);
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("localMailServer", Map.of("spring.mail.host", server.host(),
					"spring.mail.port", server.port(), "spring.mail.username", "", "spring.mail.password", "")));
	}

}
