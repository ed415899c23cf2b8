package org.greenlane.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.Scheduler;

import org.greenlane.web.Language;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where letters are written, in the caller's transaction: either both the change and its
 * letter are there, or neither. They are delivered afterwards, at least once.
 */
@Component
public class Outbox {

	/**
	 * The task is due before it is written, so that a machine whose clock is behind the
	 * database's does not leave it to the next look.
	 */
	private static final Duration HEAD_START = Duration.ofMinutes(1);

	private final Letters letters;

	private final LetterTexts texts;

	private final MailSettings settings;

	private final ObjectProvider<Scheduler> scheduler;

	private final Clock clock;

	// The scheduler is asked for late, as a start without a database has none.
	Outbox(Letters letters, LetterTexts texts, MailSettings settings, ObjectProvider<Scheduler> scheduler,
			Clock clock) {
		this.letters = letters;
		this.texts = texts;
		this.settings = settings;
		this.scheduler = scheduler;
		this.clock = clock;
	}

	/**
	 * Writes the letter as it will be read; it goes out once the caller has committed.
	 * @throws org.springframework.transaction.IllegalTransactionStateException without a
	 * transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void put(Letter letter) {
		StoredLetter stored = write(letter);
		this.letters.add(stored, letter);
		deliver(stored.id(), stored.createdAt());
	}

	/** What a letter would say, for whoever decides whether it goes out. */
	public Proof proof(Letter letter) {
		return new Proof(letter.language(), this.texts.subject(letter), this.texts.text(letter));
	}

	/**
	 * Takes up a letter that was given up, for one more attempt or as many as its time
	 * allows.
	 * @return whether there is such a letter and its text was not erased
	 */
	@Transactional
	public boolean tryAgain(UUID id) {
		boolean taken = this.letters.reopen(id);
		if (taken) {
			deliver(id, this.clock.instant());
		}
		return taken;
	}

	private void deliver(UUID id, Instant now) {
		Scheduler deliveries = this.scheduler.getObject();
		deliveries.schedule(DeliveryTask.of(id), now.minus(HEAD_START));
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				deliveries.triggerCheckForDueExecutions();
			}
		});
	}

	private StoredLetter write(Letter letter) {
		UUID id = UUID.randomUUID();
		String messageId = "<%s@%s>".formatted(id, this.settings.domain());
		// A letter's date has no fraction of a second.
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		return new StoredLetter(id, messageId, letter.to(), letter.language(), this.texts.subject(letter),
				this.texts.text(letter), this.texts.html(letter), now, 0);
	}

	/**
	 * A letter that is not sent.
	 */
	public record Proof(Language language, String subject, String text) {
	}

}
