package org.greenlane.reports;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where a version stands, with the moves that are allowed from there. It is computed from
 * what happened, never stored.
 */
public enum ReportState {

	/** Being written. */
	DRAFT(Move.EDIT, Move.SUBMIT, Move.GIVE_UP),

	/** Waits for somebody else to approve it, also when its hour is over. */
	IN_REVIEW(Move.TAKE_BACK, Move.SEND_BACK, Move.APPROVE),

	/** Approved, without an hour to be published at. */
	APPROVED(Move.TAKE_BACK, Move.SEND_BACK, Move.SET_HOUR),

	/** Approved, and its hour is to come. */
	SCHEDULED(Move.TAKE_BACK, Move.SEND_BACK, Move.SET_HOUR),

	/** For everybody to read, as it is, for ever. */
	PUBLISHED(Move.REVISE, Move.CORRECT, Move.WITHDRAW, Move.REMOVE),

	/** Published once; its addresses say why it no longer holds. */
	WITHDRAWN(Move.REMOVE),

	/** Gone; its addresses say so. */
	REMOVED;

	private final Set<Move> moves;

	ReportState(Move... moves) {
		this.moves = (moves.length > 0) ? EnumSet.of(moves[0], moves) : EnumSet.noneOf(Move.class);
	}

	/** Whether something may be done with a version in this state. */
	public boolean allows(Move move) {
		return this.moves.contains(move);
	}

	/** The state as messages write it, such as {@code in-review}. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * What can be done with a version or its report.
	 */
	public enum Move {

		EDIT, SUBMIT, GIVE_UP,
		/** By who wrote it. */
		TAKE_BACK,
		/** By who was to approve it. */
		SEND_BACK, APPROVE, SET_HOUR, REVISE, CORRECT, WITHDRAW, REMOVE

	}

}
