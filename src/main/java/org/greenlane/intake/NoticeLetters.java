package org.greenlane.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.ApplicationsInPlay;
import org.greenlane.calls.Call;
import org.greenlane.calls.Calls;
import org.greenlane.mail.Letter;
import org.greenlane.mail.Outbox;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.greenlane.web.PortalAddress;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the letters by which everybody who has an application learns of a notice on the
 * call: one transaction for each application, so that none is written to twice.
 */
@Component
class NoticeLetters {

	private final Rounds rounds;

	private final Calls calls;

	private final ApplicationsInPlay applications;

	private final Outbox outbox;

	private final PortalAddress portal;

	private final Clock clock;

	private final TransactionTemplate transaction;

	NoticeLetters(Rounds rounds, Calls calls, ApplicationsInPlay applications, Outbox outbox, PortalAddress portal,
			Clock clock, PlatformTransactionManager transactions) {
		this.rounds = rounds;
		this.calls = calls;
		this.applications = applications;
		this.outbox = outbox;
		this.portal = portal;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Writes what is not written yet. */
	void write(Round round) {
		Call call = this.calls.find(round.callId()).orElseThrow();
		if (round.done()) {
			return;
		}
		LocalText notice = this.rounds.notice(round.id());
		for (UUID application : this.applications.of(call, round.at())) {
			this.transaction.executeWithoutResult((status) -> write(round, call, notice, application));
		}
		this.rounds.finish(round.id(), this.clock.instant());
	}

	private void write(Round round, Call call, LocalText notice, UUID application) {
		List<SignedIn> people = this.applications.peopleOf(application);
		if (!people.isEmpty() && this.rounds.reach(round.id(), application, this.clock.instant())) {
			people.forEach((person) -> this.outbox.put(letter(call, notice, person)));
		}
	}

	private Letter letter(Call call, LocalText notice, SignedIn person) {
		Language language = person.language();
		return new Letter(person.address().text(), language, "call-notice", Map.of("call", call.title().in(language),
				"notice", notice.in(language), "link", this.portal.of(language, "/champions/" + call.slug())), false);
	}

}
