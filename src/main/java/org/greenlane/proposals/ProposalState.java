package org.greenlane.proposals;

import java.util.Locale;
import java.util.Set;

/**
 * Where a proposal stands; computed from what happened to it.
 */
public enum ProposalState {

	/** Being written; its economy's focal points see it and nobody else. */
	DRAFT,

	/** Waits for an editor. */
	SENT,

	/** Taken back by a focal point, who may take it up again. */
	WITHDRAWN,

	ACCEPTED, ACCEPTED_IN_PART, DECLINED;

	/** What it may become next. */
	Set<ProposalState> next() {
		return switch (this) {
			case DRAFT -> Set.of(SENT, WITHDRAWN);
			case SENT -> Set.of(WITHDRAWN, ACCEPTED, ACCEPTED_IN_PART, DECLINED);
			case WITHDRAWN -> Set.of(DRAFT);
			case ACCEPTED, ACCEPTED_IN_PART, DECLINED -> Set.of();
		};
	}

	boolean mayBecome(ProposalState other) {
		return next().contains(other);
	}

	public boolean isDecided() {
		return this == ACCEPTED || this == ACCEPTED_IN_PART || this == DECLINED;
	}

	/** The state as messages write it. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
