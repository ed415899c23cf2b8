package org.greenlane.mail;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.greenlane.web.KeepingPeriods;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Deletes every night the letters that have long been delivered or given up: they hold
 * addresses, and nobody asks for them any more.
 */
@Configuration(proxyBeanMethods = false)
class MailCleaning {

	@Bean
	RecurringTask<Void> forgetLetters(Letters letters, KeepingPeriods periods, Clock clock) {
		return Tasks.recurring("forget-letters", Schedules.daily(ZoneOffset.UTC, LocalTime.of(3, 10)))
			.execute((task, context) -> letters
				.forgetDoneBefore(KeepingPeriods.before(clock.instant(), periods.letters())));
	}

}
