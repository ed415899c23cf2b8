package org.greenlane.applications;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Sealer.Seal;
import org.greenlane.calls.Call;
import org.greenlane.calls.Calls;
import org.greenlane.files.StoredFile;
import org.greenlane.history.Authorship;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals a working copy: version, reference, receipt and record in one transaction, so
 * that there is all of it or nothing. What is sent is a revision of the copy, which can
 * be sealed once: however often and by how many at a time it is sent, it is one version
 * with one receipt.
 */
@Component
class Sending {

	private static final int TRIES = 20;

	private final Applications applications;

	private final Versions versions;

	private final Calls calls;

	private final Completeness completeness;

	private final ApplicationLetters letters;

	private final Authorship authorship;

	private final Events events;

	private final DatabaseTime time;

	Sending(Applications applications, Versions versions, Calls calls, Completeness completeness,
			ApplicationLetters letters, Authorship authorship, Events events, DatabaseTime time) {
		this.applications = applications;
		this.versions = versions;
		this.calls = calls;
		this.completeness = completeness;
		this.letters = letters;
		this.authorship = authorship;
		this.events = events;
		this.time = time;
	}

	/**
	 * Sends a revision of the working copy.
	 * @param revision the one that the person has seen on the check page
	 */
	@Transactional
	public Sent send(UUID id, int revision, SignedIn by) {
		Application application = this.applications.lock(id)
			.orElseThrow(() -> new NotFoundException("Application " + id));
		Optional<SealedVersion> before = this.versions.ofRevision(id, revision);
		if (before.isPresent()) {
			return Sent.SENT;
		}
		Call call = this.calls.find(application.callId()).orElseThrow();
		// Asked once the lock is held: whoever waited is judged by when they came
		// through.
		Instant now = this.time.now();
		if (!call.takes(application.createdAt(), now)) {
			return Sent.LATE;
		}
		if (application.state() == ApplicationState.WITHDRAWN) {
			return Sent.WITHDRAWN;
		}
		if (application.revision() != revision) {
			return Sent.CHANGED;
		}
		Filled filled = this.completeness.read(call, id);
		if (!this.completeness.problems(filled).isEmpty()
				|| !this.completeness.ineligibilities(filled, by.language()).isEmpty()) {
			return Sent.INCOMPLETE;
		}
		seal(application, filled, now, by);
		return Sent.SENT;
	}

	private void seal(Application application, Filled filled, Instant now, SignedIn by) {
		this.authorship.sign(by.id(), "");
		Reference reference = application.sent().orElseGet(() -> name(application.id(), now));
		int number = this.versions.newest(application.id()).map(SealedVersion::number).orElse(0) + 1;
		Map<String, StoredFile> files = filled.sealableFiles();
		SealedVersion version = Sealer.seal(
				new Seal(application.id(), reference, number, application.revision(), filled.call().slug(),
						this.completeness.definition(filled.call()), application.language(), now, by.id()),
				filled.sealable(), filled.form(), files);
		this.versions.add(version, Sealer.told(filled.sealable()),
				files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, (one) -> one.getValue().id())));
		this.events.add(EventKind.APPLICATION_SENT, Optional.of(by.id()), application.id().toString(),
				Map.of("version", String.valueOf(number)));
		this.letters.receipt(application, filled.call(), reference, version, files);
	}

	/** A reference that nobody has. */
	private Reference name(UUID application, Instant now) {
		for (int i = 0; i < TRIES; i++) {
			Reference reference = Reference.random();
			if (this.applications.name(application, reference, now)) {
				return reference;
			}
		}
		throw new IllegalStateException("No reference is free");
	}

	/** What came of sending. */
	enum Sent {

		/** It is sealed, now or by the same form before. */
		SENT,
		/** Refused: the deadline has passed. */
		LATE,
		/** Refused: it was withdrawn. */
		WITHDRAWN,
		/** Refused: the working copy is not the one that was checked. */
		CHANGED,
		/** Refused: something is missing or wrong. */
		INCOMPLETE;

		String slug() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

}
