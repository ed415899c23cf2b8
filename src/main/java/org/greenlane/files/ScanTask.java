package org.greenlane.files;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Has files scanned that came while the scanner was away, or before there was one.
 */
@Configuration(proxyBeanMethods = false)
class ScanTask {

	private static final Logger log = LoggerFactory.getLogger(ScanTask.class);

	private static final int AT_ONCE = 100;

	@Bean
	Task<Void> scanFiles(StoredFiles files, Scanner scanner, Clock clock) {
		return Tasks.recurring("scan-files", FixedDelay.of(Duration.ofMinutes(1)))
			.execute((task, context) -> scan(files, scanner, clock));
	}

	/** Scans what waits, until the scanner does not answer. */
	static void scan(StoredFiles files, Scanner scanner, Clock clock) {
		if (!scanner.isThere()) {
			return;
		}
		for (UUID id : files.unscanned(AT_ONCE)) {
			Optional<byte[]> content = files.contentToScan(id);
			try {
				if (content.isPresent()) {
					files.markScanned(id, clock.instant(), scanner.scan(content.get()));
				}
			}
			catch (IOException away) {
				log.warn("The scanner of files does not answer: {}", away.getMessage());
				return;
			}
		}
	}

}
