package org.greenlane.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.UnsentDrafts;
import org.greenlane.applications.UnsentDrafts.Unsent;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallPhase;
import org.greenlane.calls.Calls;
import org.greenlane.calls.Deadline;
import org.greenlane.calls.Extension;
import org.greenlane.intake.Round.Kind;
import org.greenlane.mail.Letter;
import org.greenlane.mail.Outbox;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.greenlane.web.PortalAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the letters of a round: one transaction for each draft, in which the draft is
 * locked, so that nobody who sends meanwhile is reminded, and none is written to twice.
 */
@Component
class ReminderLetters {

	private final Rounds rounds;

	private final Calls calls;

	private final UnsentDrafts drafts;

	private final Outbox outbox;

	private final PortalAddress portal;

	private final Clock clock;

	private final TransactionTemplate transaction;

	ReminderLetters(Rounds rounds, Calls calls, UnsentDrafts drafts, Outbox outbox, PortalAddress portal, Clock clock,
			PlatformTransactionManager transactions) {
		this.rounds = rounds;
		this.calls = calls;
		this.drafts = drafts;
		this.outbox = outbox;
		this.portal = portal;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Writes what is not written yet. */
	void write(UUID id) {
		Round round = this.rounds.find(id).orElseThrow();
		Call call = this.calls.find(round.callId()).orElseThrow();
		if (round.done()) {
			return;
		}
		for (UUID draft : this.drafts.of(call.id())) {
			if (call.phase(this.clock.instant()) == CallPhase.OPEN) {
				this.transaction.executeWithoutResult((status) -> write(round, call, draft));
			}
		}
		this.rounds.finish(id, this.clock.instant());
	}

	private void write(Round round, Call call, UUID draft) {
		this.drafts.look(draft, call).ifPresent((unsent) -> {
			if (this.rounds.reach(round.id(), draft, this.clock.instant())) {
				unsent.people().forEach((person) -> this.outbox.put(letter(round, call, unsent, person)));
			}
		});
	}

	private Letter letter(Round round, Call call, Unsent unsent, SignedIn person) {
		Language language = person.language();
		List<String> missing = new ArrayList<>();
		unsent.missing().forEach((question) -> missing.add(question.in(language)));
		String link = this.portal.of(language,
				"/champions/%s/apply/%s".formatted(call.slug(), unsent.application().id()));
		return letter(person.address().text(), language, round, call, missing, link);
	}

	private Letter letter(String to, Language language, Round round, Call call, List<String> missing, String link) {
		Deadline deadline = new Deadline(round.deadline(), call.composition().dates().zone());
		Map<String, Object> facts = new HashMap<>(
				Map.of("call", call.title().in(language), "until", deadline.in(language), "zone", deadline.zoneName(),
						"utc", deadline.inUtc(language), "missing", missing, "link", link));
		Instant before = round.before();
		if (round.kind() != Kind.EXTENDED || before == null) {
			return new Letter(to, language, "draft-reminder", facts, false);
		}
		facts.put("before", new Deadline(before, deadline.zone()).in(language));
		facts.put("reason", reason(call, round).in(language));
		return new Letter(to, language, "call-extended", facts, false);
	}

	private LocalText reason(Call call, Round round) {
		return this.calls.extensions(call)
			.stream()
			.filter((one) -> one.after().at().equals(round.deadline()))
			.map(Extension::reason)
			.findFirst()
			.orElseThrow();
	}

	/** The letter as it would go now to somebody of whose draft nothing is written. */
	Letter example(Call call, Language language, List<String> missing) {
		Round round = new Round(new UUID(0, 0), call.id(), Kind.ASKED, call.deadline().at(), null, this.clock.instant(),
				null);
		return letter("name@example.org", language, round, call, missing,
				this.portal.of(language, "/champions/%s/apply/…".formatted(call.slug())));
	}

}
