package org.greenlane.uploads;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is done with uploads in the background, by one instance of the portal at a time; a
 * task whose instance was killed is picked again.
 */
@Configuration(proxyBeanMethods = false)
class UploadTasks {

	private static final String CHECK = "check-upload";

	private static final String APPLY = "apply-upload";

	/** For what is no matter of the file, such as a database that is away. */
	private static final Duration AFTER_AN_ERROR = Duration.ofMinutes(1);

	/** Due before it is written, for machines whose clock is behind the database's. */
	private static final Duration HEAD_START = Duration.ofMinutes(1);

	/** How long an upload that nobody applies is kept. */
	static final Duration FORGOTTEN = Duration.ofDays(30);

	@Bean
	Task<Void> checkUpload(UploadChecking uploads) {
		return Tasks.oneTime(CHECK)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_AN_ERROR))
			.execute((task, context) -> uploads.check(UUID.fromString(task.getId())));
	}

	@Bean
	Task<Void> applyUpload(UploadChecking uploads) {
		return Tasks.oneTime(APPLY)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_AN_ERROR))
			.execute((task, context) -> uploads.apply(UUID.fromString(task.getId())));
	}

	@Bean
	Task<Void> deleteForgottenUploads(Uploads uploads, Clock clock) {
		return Tasks.recurring("delete-forgotten-uploads", Schedules.daily(LocalTime.of(2, 40)))
			.execute((task, context) -> uploads.deleteForgotten(clock.instant().minus(FORGOTTEN)));
	}

	/** Has an upload checked once the caller has committed. */
	static void check(Scheduler scheduler, UUID upload, Instant now) {
		schedule(scheduler, new TaskInstance<>(CHECK, upload.toString()), now);
	}

	/** Has an upload applied once the caller has committed. */
	static void apply(Scheduler scheduler, UUID upload, Instant now) {
		// Asked for again after it was outdated, it is another task.
		schedule(scheduler, new TaskInstance<>(APPLY, upload.toString()), now);
	}

	private static void schedule(Scheduler scheduler, TaskInstance<Void> task, Instant now) {
		scheduler.scheduleIfNotExists(task, now.minus(HEAD_START));
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				scheduler.triggerCheckForDueExecutions();
			}
		});
	}

}
