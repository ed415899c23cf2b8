package org.greenlane.proposals;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.greenlane.accounts.SignedIn;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Problem;
import org.greenlane.history.Cause;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.revisions.Comparison;
import org.greenlane.revisions.Revisions;
import org.greenlane.revisions.Signature;
import org.greenlane.revisions.StoredRow;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what an editor decides: applies what is accepted, and tells whoever proposed it.
 * All of it is done, or nothing.
 */
@Component
class Deciding {

	private final Proposals proposals;

	private final Proposable kinds;

	private final Applying applying;

	private final Revisions revisions;

	private final ProposalLetters letters;

	private final Events events;

	private final Clock clock;

	private final TransactionTemplate transaction;

	Deciding(Proposals proposals, Proposable kinds, Applying applying, Revisions revisions, ProposalLetters letters,
			Events events, Clock clock, PlatformTransactionManager transactions) {
		this.proposals = proposals;
		this.kinds = kinds;
		this.applying = applying;
		this.revisions = revisions;
		this.letters = letters;
		this.events = events;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Decides about every field of a proposal.
	 * @param decision without a {@link Decision#problem problem}
	 */
	Outcome decide(Proposal seen, Decision decision, SignedIn by) {
		return this.transaction.execute((status) -> decide(seen, decision, by, status));
	}

	private Outcome decide(Proposal seen, Decision decision, SignedIn by, TransactionStatus status) {
		List<ProposedField> fields = decision.decided(this.proposals.fields(seen.id()));
		Signature signature = new Signature(by.id(), Cause.PROPOSAL, decision.why());
		Outcome outcome = seen.isLeaving() ? leave(seen, decision, fields, signature)
				: change(seen, decision, fields, signature);
		if (outcome.result() != Result.DONE) {
			status.setRollbackOnly();
			return outcome;
		}
		this.proposals.decide(seen, fields, by.id(), decision.why(), this.clock.instant());
		long accepted = fields.stream().filter(ProposedField::isAccepted).count();
		this.events.add(EventKind.PROPOSAL_DECIDED, Optional.of(by.id()), seen.id().toString(),
				Map.of("kind", seen.kind(), "row", seen.key(), "accepted", String.valueOf(accepted), "declined",
						String.valueOf(fields.size() - accepted)));
		this.letters.tellProposer(seen, fields, decision.why());
		return outcome;
	}

	private Outcome change(Proposal seen, Decision decision, List<ProposedField> fields, Signature signature) {
		Optional<StoredRow> now = this.applying.now(seen);
		Map<String, String> accepted = decision.accepted(fields);
		if (!accepted.isEmpty()) {
			Comparison done = this.applying.apply(seen, accepted, decision.grade(), Optional.of(decision.basis()),
					signature);
			if (!done.applicable()) {
				return new Outcome(done.stale().isEmpty() ? Result.WRONG : Result.STALE, done.problems());
			}
		}
		seen.shipped().ifPresent((version) -> settle(seen, version, now, accepted.size() == fields.size()));
		return Outcome.DONE;
	}

	/**
	 * The data set that comes next may change the row by itself again, if it is wholly
	 * its own.
	 */
	private void settle(Proposal seen, ShippedVersion version, Optional<StoredRow> before, boolean all) {
		KeptFile file = this.kinds.anyKind(seen.kind());
		boolean untouched = before.map(StoredRow::editedAt)
			.filter((edited) -> edited.isAfter(seen.milestones().startedAt()))
			.isEmpty();
		if (file.kept().file().equals(version.file())) {
			this.revisions.settle(file, seen.key(), version.hash(),
					all && untouched && !this.proposals.isContestedByAnotherFile(seen));
		}
	}

	/**
	 * A row that the files no longer have is people's own, and then it may be removed.
	 */
	private Outcome leave(Proposal seen, Decision decision, List<ProposedField> fields, Signature signature) {
		KeptFile file = this.kinds.anyKind(seen.kind());
		this.revisions.adopt(file, seen.key());
		if (decision.accepted(fields).isEmpty()) {
			return Outcome.DONE;
		}
		return switch (this.revisions.remove(file, seen.key(), decision.basis(), signature)) {
			case DONE -> Outcome.DONE;
			case REFERRED -> new Outcome(Result.REFERRED, List.of());
			case GONE, STALE, SHIPPED -> new Outcome(Result.STALE, List.of());
		};
	}

	/** What came of deciding. */
	enum Result {

		DONE,
		/** Refused: the row is no longer what the editor saw. */
		STALE,
		/** Refused: what is accepted makes no row that could be stored. */
		WRONG,
		/** Refused: something that stays refers to the row. */
		REFERRED;

		/** The result as messages write it. */
		String slug() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * What came of deciding.
	 *
	 * @param problems what is wrong with the row that was to be stored
	 */
	record Outcome(Result result, List<Problem> problems) {

		private static final Outcome DONE = new Outcome(Result.DONE, List.of());

	}

}
