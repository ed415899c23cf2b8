package org.greenlane.drafts;

import java.util.List;
import java.util.Optional;

import org.greenlane.drafts.DraftSaving.Problem;
import org.greenlane.texts.Behind;
import org.greenlane.texts.Differences;
import org.greenlane.texts.LinkProblem;
import org.greenlane.web.Language;

/**
 * One language of a report as the editing page shows it.
 *
 * @param draft what stands in the fields, which need not be saved
 * @param savedBy whoever saved it last, or empty
 * @param editable whether it may be changed now
 * @param source whether the others are translated from it
 * @param behind how far it is behind the source; empty for the source, and where there is
 * no text
 * @param problem why it could not be saved
 * @param links what is wrong with its links
 */
record DraftColumn(Draft draft, String savedBy, boolean editable, boolean source, Optional<Behind> behind,
		Optional<Problem> problem, List<LinkProblem> links) {

	public Language language() {
		return this.draft.language();
	}

	/** What was changed in the source since, to be shown. */
	public Differences behindBy() {
		return new Differences(this.behind.map(Behind::passages).orElse(List.of()));
	}

	/** Where a translation stands: none, behind or current. */
	public String state() {
		if (!this.draft.isThere()) {
			return "missing";
		}
		if (this.source) {
			return "source";
		}
		return this.behind.filter((one) -> !one.isUpToDate()).isPresent() ? "behind" : "current";
	}

}
