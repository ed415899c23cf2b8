package org.greenlane.drafts;

import java.util.UUID;

import org.greenlane.reports.Publishing;
import org.greenlane.reports.Reports;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the writers of a report that its hour is over and that it stays unpublished, as
 * nobody has approved it. The report itself is not touched.
 */
@Component
class Lateness {

	private final Publishing publishing;

	private final Reports reports;

	private final ReportLetters letters;

	Lateness(Publishing publishing, Reports reports, ReportLetters letters) {
		this.publishing = publishing;
		this.reports = reports;
		this.letters = letters;
	}

	@Transactional
	public void strike(UUID version) {
		if (this.publishing.strike(version)) {
			this.reports.ofVersion(version).ifPresent(this.letters::late);
		}
	}

}
