package org.greenlane.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.greenlane.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class StartLoadTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StartLoad start;

	@Autowired
	private MessageSource messages;

	@Test
	void portalThatHasStartedHasItsData() {
		assertThat(this.jdbc.sql("select count(*) from aeo.programmes where origin = 'shipped'")
			.query(Integer.class)
			.single()).isEqualTo(126);
	}

	@Test
	void dataAreLoadedBeforeTheWebServerStarts() {
		assertThat(this.start.getPhase()).isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
	}

	@Test
	void instancesThatStartTogetherLoadOnce() throws Exception {
		try (FreshDatabase database = FreshDatabase.empty();
				ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<Optional<LoadResult>> instance = () -> database.importer().loadShipped();
			List<Optional<LoadResult>> results = new ArrayList<>();
			for (Future<Optional<LoadResult>> result : instances.invokeAll(List.of(instance, instance, instance))) {
				results.add(result.get());
			}
			assertThat(results).filteredOn(Optional::isPresent).hasSize(1);
		}
	}

	@Test
	void problemCanBeShownInTheReadersLanguage() {
		Problem problem = Problem.of("programmes.csv", 17, "launch_date", "date", "2024-13");
		assertThat(problem).hasToString("programmes.csv:17 launch_date: \"2024-13\" is not a year, month or day");
		assertThat(this.messages.getMessage(problem, ENGLISH)).isEqualTo("\"2024-13\" is not a year, month or day");
		assertThat(this.messages.getMessage(problem, FRENCH))
			.isEqualTo("« 2024-13 » n’est ni une année, ni un mois, ni un jour");
	}

}
