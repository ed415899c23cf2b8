package org.greenlane.drafts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Thins out every night what pages saved by themselves: after a day the last of each hour
 * stays, after a month the last of each day.
 */
@Configuration(proxyBeanMethods = false)
class DraftThinning {

	static final int DAYS_AS_SAVED = 1;

	static final int DAYS_BY_HOUR = 30;

	@Bean
	RecurringTask<Void> thinDrafts(Drafts drafts, Clock clock) {
		return Tasks.recurring("thin-drafts", Schedules.daily(ZoneOffset.UTC, LocalTime.of(3, 40)))
			.execute((task, context) -> {
				Instant now = clock.instant();
				drafts.thin(now.minus(DAYS_AS_SAVED, ChronoUnit.DAYS), now.minus(DAYS_BY_HOUR, ChronoUnit.DAYS));
			});
	}

}
