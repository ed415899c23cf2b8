package org.greenlane.mail;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import org.awaitility.Awaitility;
import org.greenlane.PortalTest;
import org.greenlane.TestMailServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of letters when the portal stops, and where two instances deliver.
 */
@PortalTest
class RestartTests {

	@Autowired
	private Outbox outbox;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Scheduler scheduler;

	@Autowired
	@Qualifier("deliverLetter")
	private Task<Void> task;

	@Autowired
	private DataSource database;

	@AfterEach
	void goOn() {
		this.scheduler.resume();
	}

	@Test
	void letterOfAPortalThatStoppedIsDeliveredByTheNext() {
		this.scheduler.pause();
		String address = TrialLetters.newAddress();
		put(address);
		assertThat(TestMailServer.lettersTo(address)).isEmpty();
		assertThat(open(address)).isEqualTo(1);
		Scheduler next = instance("next");
		try {
			next.start();
			TestMailServer.awaitLetterTo(address);
		}
		finally {
			next.stop();
		}
		this.scheduler.resume();
		this.scheduler.triggerCheckForDueExecutions();
		assertThat(open(address)).isZero();
		assertThat(TestMailServer.lettersTo(address)).hasSize(1);
	}

	@Test
	void letterThatAKilledPortalWasAboutToDeliverIsTakenUp() {
		this.scheduler.pause();
		String address = TrialLetters.newAddress();
		put(address);
		this.jdbc.sql("""
				update mail.scheduled_tasks set picked = true, picked_by = 'killed', version = version + 1,
					last_heartbeat = now() - interval '1 hour'
				where task_instance = (select id::text from mail.letters where recipient = :to)
				""").param("to", address).update();
		this.scheduler.resume();
		Scheduler next = instance("next");
		try {
			next.start();
			TestMailServer.awaitLetterTo(address);
		}
		finally {
			next.stop();
		}
		assertThat(TestMailServer.lettersTo(address)).hasSize(1);
	}

	@Test
	void twoInstancesDeliverEachLetterOnce() {
		this.scheduler.pause();
		List<String> addresses = Stream.generate(TrialLetters::newAddress).limit(30).toList();
		addresses.forEach(this::put);
		Scheduler second = instance("second");
		try {
			second.start();
			this.scheduler.resume();
			this.scheduler.triggerCheckForDueExecutions();
			Awaitility.await()
				.atMost(Duration.ofSeconds(20))
				.until(() -> addresses.stream().noneMatch((address) -> open(address) > 0));
		}
		finally {
			second.stop();
		}
		assertThat(addresses)
			.allSatisfy((address) -> assertThat(TestMailServer.lettersTo(address)).as(address).hasSize(1));
	}

	private Scheduler instance(String name) {
		return Scheduler.create(this.database, List.of(this.task))
			.tableName("mail.scheduled_tasks")
			.schedulerName(new SchedulerName.Fixed(name))
			.pollingInterval(Duration.ofMillis(100))
			.heartbeatInterval(Duration.ofMillis(500))
			.shutdownMaxWait(Duration.ofSeconds(5))
			.threads(4)
			.build();
	}

	private void put(String address) {
		this.transaction.executeWithoutResult((status) -> this.outbox.put(TrialLetters.plain(address)));
	}

	private int open(String address) {
		return this.jdbc.sql("select count(*) from mail.letters where recipient = :to and delivered_at is null")
			.param("to", address)
			.query(Integer.class)
			.single();
	}

}
