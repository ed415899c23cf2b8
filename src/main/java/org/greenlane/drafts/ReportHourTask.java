package org.greenlane.drafts;

import java.time.Duration;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is done when the hour of a version comes.
 */
@Configuration(proxyBeanMethods = false)
class ReportHourTask {

	static final String NAME = "report-hour";

	private static final Duration AFTER_AN_ERROR = Duration.ofMinutes(1);

	@Bean
	Task<Void> reportHour(Lateness lateness) {
		return Tasks.oneTime(NAME)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_AN_ERROR))
			.execute((task, context) -> lateness.strike(UUID.fromString(task.getId().split("@", 2)[0])));
	}

}
