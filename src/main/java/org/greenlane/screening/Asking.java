package org.greenlane.screening;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.screening.Screening.Ready;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks applicants for a clarification, and takes the question back. Where nothing was
 * decided, that is: whoever asks has not decided yet.
 */
@Component
class Asking {

	private final Screening screening;

	private final Clarifications clarifications;

	private final AnswerCopies copies;

	private final ClarificationLetters letters;

	private final Events events;

	Asking(Screening screening, Clarifications clarifications, AnswerCopies copies, ClarificationLetters letters,
			Events events) {
		this.screening = screening;
		this.clarifications = clarifications;
		this.copies = copies;
		this.letters = letters;
		this.events = events;
	}

	/**
	 * Asks. What was written in answer to an earlier one that was not answered in time is
	 * taken over.
	 * @throws ScreeningRefused if something was decided, or one can still be answered
	 */
	@Transactional
	public void ask(UUID id, String seen, AskForm.Asked asked, SignedIn by) {
		Ready ready = this.screening.ready(id, seen, by);
		if (!ready.standing().isUndecided()) {
			throw new ScreeningRefused("ask-decided");
		}
		if (ready.standing().isAsked(ready.now())) {
			throw new ScreeningRefused("ask-asked");
		}
		int number = ready.standing().version();
		this.clarifications.unanswered(id)
			.ifPresent((late) -> this.clarifications.close(late.id(), by.id(), ready.now()));
		Optional<Clarification> before = this.clarifications.of(id)
			.stream()
			.findFirst()
			.filter((one) -> one.closedAt() != null && one.number() == number);
		UUID added = this.clarifications.add(id, number, asked, by.id(), ready.now());
		Clarification clarification = this.clarifications.find(id, added).orElseThrow();
		before.ifPresent((one) -> this.copies.takeOver(one.id(), clarification));
		this.events.add(EventKind.CLARIFICATION_ASKED, Optional.of(by.id()), id.toString(),
				Map.of("version", String.valueOf(number), "questions", String.join(", ", asked.questions())));
		this.letters.asked(ready.application(), ready.call(), clarification);
	}

	/**
	 * Takes a question back.
	 * @throws ScreeningRefused if it is answered or closed
	 */
	@Transactional
	public void close(UUID id, UUID clarification, String seen, SignedIn by) {
		Ready ready = this.screening.ready(id, seen, by);
		Clarification asked = this.clarifications.find(id, clarification)
			.orElseThrow(() -> new NotFoundException("Clarification " + clarification));
		if (asked.answeredAt() != null || asked.closedAt() != null) {
			throw new ScreeningRefused("answered");
		}
		this.clarifications.close(clarification, by.id(), ready.now());
		this.events.add(EventKind.CLARIFICATION_CLOSED, Optional.of(by.id()), id.toString(),
				Map.of("version", String.valueOf(asked.number())));
		this.letters.closed(ready.application(), ready.call());
	}

}
