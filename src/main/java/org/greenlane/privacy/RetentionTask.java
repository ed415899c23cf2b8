package org.greenlane.privacy;

import java.time.LocalTime;
import java.time.ZoneOffset;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Has what was kept long enough erased each night.
 */
@Configuration(proxyBeanMethods = false)
class RetentionTask {

	@Bean
	RecurringTask<Void> eraseAfterItsTime(Retention retention) {
		return Tasks.recurring("erase-after-its-time", Schedules.daily(ZoneOffset.UTC, LocalTime.of(3, 40)))
			.execute((task, context) -> retention.look());
	}

}
