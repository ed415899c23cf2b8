package org.greenlane.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has the letters of a round written in the background, by one instance of the portal at
 * a time; a round whose instance was killed goes on where it stopped.
 */
@Configuration(proxyBeanMethods = false)
class ReminderTasks {

	private static final String WRITE = "write-to-drafts";

	private static final Duration AFTER_AN_ERROR = Duration.ofMinutes(1);

	private static final Duration EVERY = Duration.ofMinutes(10);

	/** Due before it is written, for machines whose clock is behind the database's. */
	private static final Duration HEAD_START = Duration.ofMinutes(1);

	@Bean
	Task<Void> writeToDrafts(Rounds rounds, ReminderLetters reminders, NoticeLetters notices) {
		return Tasks.oneTime(WRITE)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_AN_ERROR))
			.execute((task, context) -> {
				Round round = rounds.find(UUID.fromString(task.getId())).orElseThrow();
				if (round.kind() == Round.Kind.NOTICE) {
					notices.write(round);
				}
				else {
					reminders.write(round.id());
				}
			});
	}

	@Bean
	RecurringTask<Void> lookWhetherDraftsAreDue(Reminders reminders) {
		return Tasks.recurring("look-whether-drafts-are-due", FixedDelay.of(EVERY))
			.execute((task, context) -> reminders.look());
	}

	/** Has the letters of a round written once the caller has committed. */
	static void write(Scheduler scheduler, UUID round, Instant now) {
		scheduler.scheduleIfNotExists(new TaskInstance<>(WRITE, round.toString()), now.minus(HEAD_START));
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				scheduler.triggerCheckForDueExecutions();
			}
		});
	}

}
