package org.greenlane.uploads;

import java.time.Clock;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.Scheduler;

import org.greenlane.files.FileRefused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes uploads in and orders what is to be done with them: both in one transaction, so
 * that none is forgotten.
 */
@Component
class UploadDesk {

	private final Uploads uploads;

	private final ObjectProvider<Scheduler> scheduler;

	private final Clock clock;

	// The scheduler is asked for late, as it is made of these tasks.
	UploadDesk(Uploads uploads, ObjectProvider<Scheduler> scheduler, Clock clock) {
		this.uploads = uploads;
		this.scheduler = scheduler;
		this.clock = clock;
	}

	/**
	 * Keeps a file and has it checked.
	 * @throws FileRefused if it is none that is read
	 */
	@Transactional
	public UUID take(String kind, String fileName, byte[] content, String why, UUID by) {
		UUID id = this.uploads.add(kind, fileName, Sniffing.format(content), content, why, by);
		UploadTasks.check(this.scheduler.getObject(), id, this.clock.instant());
		return id;
	}

	/** Has it applied, unless it is not ready. */
	@Transactional
	public boolean apply(UUID upload, UUID by) {
		boolean asked = this.uploads.ask(upload, by);
		if (asked) {
			UploadTasks.apply(this.scheduler.getObject(), upload, this.clock.instant());
		}
		return asked;
	}

}
