package org.greenlane.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationState;
import org.greenlane.applications.Applications;
import org.greenlane.applications.DatabaseTime;
import org.greenlane.applications.PostedStep;
import org.greenlane.applications.WorkingCopies.SavedAnswer;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallPhase;
import org.greenlane.calls.Calls;
import org.greenlane.files.LookedAt;
import org.greenlane.files.StoredFiles;
import org.greenlane.history.Authorship;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves and seals what applicants answer to a clarification, by the rules of the form:
 * each save keeps, nobody overwrites what they have not seen, a revision is sealed once,
 * and the database's clock says when it is too late.
 */
@Component
class Answering {

	private final Applications applications;

	private final Calls calls;

	private final Clarifications clarifications;

	private final AnswerCopies copies;

	private final SealedAnswers sealed;

	private final Replies replies;

	private final StoredFiles files;

	private final ClarificationLetters letters;

	private final Authorship authorship;

	private final Events events;

	private final DatabaseTime time;

	Answering(Applications applications, Calls calls, Clarifications clarifications, AnswerCopies copies,
			SealedAnswers sealed, Replies replies, StoredFiles files, ClarificationLetters letters,
			Authorship authorship, Events events, DatabaseTime time) {
		this.applications = applications;
		this.calls = calls;
		this.clarifications = clarifications;
		this.copies = copies;
		this.sealed = sealed;
		this.replies = replies;
		this.files = files;
		this.letters = letters;
		this.authorship = authorship;
		this.events = events;
		this.time = time;
	}

	/** Saves what a page sent; only of the questions that were asked. */
	@Transactional
	public Saved save(UUID application, UUID id, PostedStep posted, SignedIn by) {
		Open open = open(application, id);
		if (open.hindrance.isPresent()) {
			return new Saved(false, Map.of());
		}
		this.authorship.sign(by.id(), "");
		Reply reply = this.replies.of(open.call, open.asked);
		Map<String, SavedAnswer> stored = this.copies.saved(id);
		Map<String, SavedAnswer> clashes = new LinkedHashMap<>();
		boolean changed = false;
		for (String question : posted.questions()) {
			if (!open.asked.questions().contains(question)) {
				continue;
			}
			switch (posted.compare(question, reply.said(question))) {
				case SAME, THEIRS -> {
				}
				case MINE -> {
					this.copies.write(open.asked, question, posted.said(question), open.now, by.id());
					changed = true;
				}
				case BOTH -> clashes.put(question, Optional.ofNullable(stored.get(question))
					.orElse(new SavedAnswer(reply.said(question), open.now, "")));
			}
		}
		changed |= moveFiles(open, posted, by);
		if (changed) {
			this.clarifications.touch(id, open.now);
		}
		return new Saved(true, clashes);
	}

	private boolean moveFiles(Open open, PostedStep posted, SignedIn by) {
		List<String> moved = new ArrayList<>(posted.removed());
		moved.addAll(posted.files().keySet());
		moved.retainAll(open.asked.questions());
		for (String question : moved) {
			this.copies.detach(open.asked.id(), question)
				.filter((file) -> !this.copies.hold(file) && !this.sealed.hold(file))
				.ifPresent(this.files::delete);
		}
		for (Map.Entry<String, LookedAt> file : posted.files().entrySet()) {
			if (open.asked.questions().contains(file.getKey())) {
				this.copies.attach(open.asked, file.getKey(), this.files.keep(file.getValue(), by.id()), open.now,
						by.id());
			}
		}
		return !moved.isEmpty();
	}

	/**
	 * Sends a revision of the answer, once.
	 * @param revision the one that the person has seen on the check page
	 */
	@Transactional
	public Sent send(UUID application, UUID id, int revision, SignedIn by) {
		Open open = open(application, id);
		if (open.asked.answeredAt() != null) {
			return Sent.SENT;
		}
		if (open.hindrance.isPresent()) {
			return open.hindrance.get();
		}
		if (open.asked.revision() != revision) {
			return Sent.CHANGED;
		}
		Reply reply = this.replies.of(open.call, open.asked);
		if (!this.replies.problems(reply).isEmpty()) {
			return Sent.INCOMPLETE;
		}
		this.authorship.sign(by.id(), "");
		Map<String, List<String>> answers = new LinkedHashMap<>();
		reply.questions().forEach((one) -> answers.put(one.id(), reply.said(one.id())));
		SealedAnswer answer = SealedAnswer.seal(open.asked, open.application.sent().orElseThrow().printed(),
				reply.questions(), answers, reply.files(), open.now, by.id());
		this.sealed.add(answer, reply.files());
		this.clarifications.markAnswered(id, open.now);
		this.events.add(EventKind.CLARIFICATION_ANSWERED, Optional.of(by.id()), application.toString(),
				Map.of("version", String.valueOf(open.asked.number())));
		this.letters.answered(open.application, open.call, open.asked, answer);
		return Sent.SENT;
	}

	/** The clarification as it stands once the application is locked. */
	private Open open(UUID id, UUID clarification) {
		// What was erased since the page was opened is there no more for applicants.
		Application application = this.applications.lock(id)
			.filter((one) -> one.erasedAt() == null)
			.orElseThrow(() -> new NotFoundException("Application " + id));
		Clarification asked = this.clarifications.find(id, clarification)
			.orElseThrow(() -> new NotFoundException("Clarification " + clarification));
		Call call = this.calls.find(application.callId()).orElseThrow();
		Instant now = this.time.now();
		return new Open(application, call, asked, now, hindrance(application, call, asked, now));
	}

	private static Optional<Sent> hindrance(Application application, Call call, Clarification asked, Instant now) {
		if (application.state() == ApplicationState.WITHDRAWN) {
			return Optional.of(Sent.WITHDRAWN);
		}
		return switch (asked.state(now)) {
			case OPEN -> (call.phase(now) == CallPhase.SCREENING) ? Optional.empty() : Optional.of(Sent.CLOSED);
			case OVERDUE -> Optional.of(Sent.LATE);
			case ANSWERED, CLOSED -> Optional.of(Sent.CLOSED);
		};
	}

	private record Open(Application application, Call call, Clarification asked, Instant now,
			Optional<Sent> hindrance) {
	}

	/**
	 * What came of saving.
	 *
	 * @param taken whether anything could be saved
	 * @param clashes what others wrote meanwhile to questions that this page changed too
	 */
	record Saved(boolean taken, Map<String, SavedAnswer> clashes) {
	}

}
