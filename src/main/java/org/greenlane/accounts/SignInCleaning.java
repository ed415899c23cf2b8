package org.greenlane.accounts;

import java.time.LocalTime;
import java.time.ZoneOffset;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Deletes every night what signing in has left behind.
 */
@Configuration(proxyBeanMethods = false)
class SignInCleaning {

	@Bean
	RecurringTask<Void> forgetSignInLinks(SignInLinks links, SignInLimits limits, KeptForms forms) {
		return Tasks.recurring("forget-sign-in-links", Schedules.daily(ZoneOffset.UTC, LocalTime.of(3, 20)))
			.execute((task, context) -> {
				links.forgetOld();
				limits.forgetOld();
				forms.forgetOld();
			});
	}

}
