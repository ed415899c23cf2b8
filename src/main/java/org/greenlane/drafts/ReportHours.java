package org.greenlane.drafts;

import java.time.Clock;
import java.time.Instant;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.greenlane.reports.Version;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has somebody look at the clock when a version's hour comes, in the caller's
 * transaction.
 */
@Component
class ReportHours {

	private final ObjectProvider<Scheduler> scheduler;

	private final Clock clock;

	// The scheduler is asked for late, as it is made of the task.
	ReportHours(ObjectProvider<Scheduler> scheduler, Clock clock) {
		this.scheduler = scheduler;
		this.clock = clock;
	}

	/** Nothing where the version has no hour to come. Each hour is another task. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void await(Version version) {
		Instant now = this.clock.instant();
		version.publishAt()
			.filter((hour) -> hour.isAfter(now))
			.ifPresent((hour) -> this.scheduler.getObject()
				.scheduleIfNotExists(
						new TaskInstance<>(ReportHourTask.NAME, version.id() + "@" + hour.getEpochSecond()), hour));
	}

}
