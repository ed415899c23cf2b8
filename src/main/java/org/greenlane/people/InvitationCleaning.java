package org.greenlane.people;

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
 * Deletes every night the invitations that have long ended: they hold addresses of people
 * who may never have come.
 */
@Configuration(proxyBeanMethods = false)
class InvitationCleaning {

	@Bean
	RecurringTask<Void> forgetInvitations(Invitations invitations, KeepingPeriods periods, Clock clock) {
		return Tasks.recurring("forget-invitations", Schedules.daily(ZoneOffset.UTC, LocalTime.of(3, 30)))
			.execute((task, context) -> invitations
				.forgetEndedBefore(KeepingPeriods.before(clock.instant(), periods.invitations())));
	}

}
