package org.greenlane.proposals;

import java.time.LocalTime;
import java.time.ZoneOffset;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Looks every morning whether somebody is to be asked; one instance of the portal does.
 */
@Configuration(proxyBeanMethods = false)
class YearlyTask {

	@Bean
	RecurringTask<Void> askToConfirm(YearlyRequests requests) {
		return Tasks.recurring("ask-to-confirm", Schedules.daily(ZoneOffset.UTC, LocalTime.of(5, 20)))
			.execute((task, context) -> requests.ask());
	}

}
