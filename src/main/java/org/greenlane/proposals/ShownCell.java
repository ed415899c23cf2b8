package org.greenlane.proposals;

/**
 * A cell of a proposal in the reader's language.
 *
 * @param before what was stored when it was proposed
 * @param now what is stored now
 * @param verdict {@code accept}, {@code decline} or empty
 * @param moved whether what is stored changed since it was proposed
 */
record ShownCell(String column, String label, String before, String now, String proposed, String verdict, String reason,
		boolean moved) {

	public boolean isAccepted() {
		return this.verdict.equals("accept");
	}

	public boolean isNeedsReason() {
		return this.verdict.equals("decline") && this.reason.isBlank();
	}

}
