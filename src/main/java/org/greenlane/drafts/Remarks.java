package org.greenlane.drafts;

import org.greenlane.reports.Reports;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a speaker's remark to the editor who gave them the link.
 */
@Component
class Remarks {

	/** Of one link, so that it floods nobody. */
	static final int MOST = 10;

	private final Notes notes;

	private final Reports reports;

	private final ReportLetters letters;

	Remarks(Notes notes, Reports reports, ReportLetters letters) {
		this.notes = notes;
		this.reports = reports;
		this.letters = letters;
	}

	/** Whether it was taken; not where there are many already. */
	@Transactional
	public boolean take(SpeakerLink link, String said) {
		boolean taken = this.notes.remark(link, said, MOST);
		if (taken) {
			this.reports.find(link.report())
				.ifPresent(
						(report) -> this.letters.remark(report, link.madeBy(), link.speaker(), link.heading(), said));
		}
		return taken;
	}

}
