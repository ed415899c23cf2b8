package org.greenlane.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One task for each letter, of which one instance of the portal at a time picks and does
 * it; a task whose instance was killed is picked again.
 */
@Configuration(proxyBeanMethods = false)
class DeliveryTask {

	static final String NAME = "deliver-letter";

	/**
	 * For what is no matter of the mail server, such as a database that is away.
	 */
	private static final Duration AFTER_AN_ERROR = Duration.ofMinutes(1);

	static TaskInstance<Void> of(UUID letter) {
		return new TaskInstance<>(NAME, letter.toString());
	}

	@Bean
	Task<Void> deliverLetter(Delivery delivery) {
		return Tasks.custom(NAME, Void.class)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_AN_ERROR))
			.execute((task, context) -> completion(delivery.attempt(UUID.fromString(task.getId()))));
	}

	private static CompletionHandler<Void> completion(Optional<Instant> next) {
		if (next.isPresent()) {
			return (done, task) -> task.reschedule(done, next.get());
		}
		return new CompletionHandler.OnCompleteRemove<>();
	}

}
