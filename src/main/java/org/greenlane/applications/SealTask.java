package org.greenlane.applications;

import java.time.LocalTime;
import java.time.ZoneOffset;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Has the sealed versions checked each night.
 */
@Configuration(proxyBeanMethods = false)
class SealTask {

	@Bean
	Task<Void> checkSeals(SealCheck check) {
		return Tasks.recurring("check-seals", Schedules.daily(ZoneOffset.UTC, LocalTime.of(3, 50)))
			.execute((task, context) -> check.look());
	}

}
