package org.greenlane.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.mail.MessagingException;
import org.greenlane.web.Secretariat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Hands a letter to the mail server and writes down what came of it. A letter is sent
 * twice only where the portal or its database stops between the server's "250" and that
 * note; both then have the same Message-ID.
 */
@Component
class Delivery {

	private static final Logger log = LoggerFactory.getLogger(Delivery.class);

	private final Letters letters;

	private final JavaMailSender server;

	private final Envelope envelope;

	private final Clock clock;

	Delivery(Letters letters, JavaMailSender server, MailSettings settings, Secretariat secretariat, Clock clock) {
		this.letters = letters;
		this.server = server;
		this.envelope = new Envelope(settings, secretariat);
		this.clock = clock;
	}

	/**
	 * Tries once to deliver a letter.
	 * @return when to try again, or nothing where the letter is delivered or given up
	 */
	Optional<Instant> attempt(UUID id) {
		return this.letters.findOpen(id).flatMap(this::attempt);
	}

	private Optional<Instant> attempt(StoredLetter letter) {
		try {
			send(letter);
		}
		catch (MailException | MessagingException ex) {
			return failed(letter, Failure.of(ex));
		}
		this.letters.markDelivered(letter.id(), this.clock.instant());
		log.debug("Letter {} is delivered", letter.id());
		return Optional.empty();
	}

	private void send(StoredLetter letter) throws MessagingException {
		try {
			this.server.send(this.envelope.around(letter, this.server.createMimeMessage()));
		}
		catch (MailSendException ex) {
			// With no message that failed, the server has taken it and then hung up.
			if (!ex.getFailedMessages().isEmpty()) {
				throw ex;
			}
		}
	}

	private Optional<Instant> failed(StoredLetter letter, Failure failure) {
		Instant now = this.clock.instant();
		Optional<Instant> next = failure.isFinal() ? Optional.empty()
				: Patience.next(letter.createdAt(), letter.attempts() + 1, now);
		if (next.isPresent()) {
			this.letters.markFailed(letter.id(), failure.reason());
			log.warn("Letter {} is not delivered ({}); next attempt at {}", letter.id(), failure.kind(), next.get());
		}
		else {
			this.letters.markGivenUp(letter.id(), now, failure.reason());
			log.warn("Letter {} is given up ({})", letter.id(), failure.kind());
		}
		return next;
	}

}
