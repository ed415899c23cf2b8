package org.greenlane.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.greenlane.TestDatabase;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * A database of its own on the tests' server, for tests that load and change the data
 * set: migrated and empty, or with the shipped data set in it. Copied from a template,
 * and dropped when closed.
 */
public final class FreshDatabase implements AutoCloseable {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private final String name = "fresh_%d_%d".formatted(ProcessHandle.current().pid(), COUNT.incrementAndGet());

	private FreshDatabase(String template) {
		Server.SQL.sql("create database %s template %s".formatted(this.name, template)).update();
	}

	public static FreshDatabase empty() {
		return new FreshDatabase(Migrated.DATABASE.name);
	}

	public static FreshDatabase loaded() {
		return new FreshDatabase(Loaded.DATABASE.name);
	}

	/**
	 * How many rows the files had that were loaded first, those that only complete rows
	 * too.
	 */
	int rowsOfFiles() {
		return sql().sql("select inserted + updated + unchanged from dataset.loads order by id limit 1")
			.query(Integer.class)
			.single();
	}

	String url() {
		return Server.URL.replaceFirst("/[^/?]+(\\?|$)", "/" + this.name + "$1");
	}

	static String username() {
		return Server.property("spring.datasource.username");
	}

	static String password() {
		return Server.property("spring.datasource.password");
	}

	public JdbcClient sql() {
		return JdbcClient.create(dataSource());
	}

	Importer importer() {
		return importer(dataSource());
	}

	static Importer importer(DataSource dataSource) {
		return new Importer(declared(), new JdbcTemplate(dataSource), new JdbcTransactionManager(dataSource),
				List.of());
	}

	public DataSource dataSource() {
		return new DriverManagerDataSource(url(), username(), password());
	}

	@Override
	public void close() {
		Server.SQL.sql("drop database " + this.name + " with (force)").update();
	}

	/** The kind of rows that people keep with this name. */
	public static KeptFile kept(String kind) {
		return declared(KeptFile.class).stream().filter((file) -> file.kind().equals(kind)).findFirst().orElseThrow();
	}

	/** All kinds of rows that people keep. */
	public static List<KeptFile> allKept() {
		return declared(KeptFile.class);
	}

	/**
	 * Loads another version of the files, and tells of rows that it left as people have
	 * them.
	 */
	public void load(VersionOfFiles version, ContestedRows told) {
		DataSource database = dataSource();
		new Importer(declared(), new JdbcTemplate(database), new JdbcTransactionManager(database), List.of(told))
			.load(version.files());
	}

	private static List<ShippedFile> declared() {
		return declared(ShippedFile.class);
	}

	private static <T> List<T> declared(Class<T> type) {
		try (GenericApplicationContext context = new GenericApplicationContext()) {
			ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
			scanner.addIncludeFilter(new AssignableTypeFilter(type));
			scanner.scan("org.greenlane");
			context.refresh();
			return List.copyOf(context.getBeansOfType(type).values());
		}
	}

	private static String schemas() {
		try {
			Object schemas = new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yml"))
				.getFirst()
				.getProperty("spring.flyway.schemas");
			return Objects.requireNonNull(schemas).toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Server {

		private static final Environment SETTINGS = settings();

		private static final String URL = property("spring.datasource.url");

		private static final JdbcClient SQL = JdbcClient
			.create(new DriverManagerDataSource(URL, username(), password()));

		private static Environment settings() {
			GenericApplicationContext context = new GenericApplicationContext();
			new TestDatabase().initialize(context);
			return context.getEnvironment();
		}

		private static String property(String name) {
			return SETTINGS.getRequiredProperty(name);
		}

	}

	private static final class Migrated {

		private static final FreshDatabase DATABASE = new FreshDatabase("template0");

		static {
			Flyway.configure()
				.dataSource(DATABASE.dataSource())
				.defaultSchema("public")
				.schemas(schemas().split(",\\s*"))
				.load()
				.migrate();
		}

	}

	private static final class Loaded {

		private static final FreshDatabase DATABASE = empty();

		static {
			DATABASE.importer().loadShipped();
		}

	}

}
