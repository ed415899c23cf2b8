package org.greenlane.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.greenlane.meetings.MeetingRef;
import org.greenlane.texts.Behind;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;

/**
 * A published report as its page shows it.
 *
 * @param version the version that is shown
 * @param symbol the symbol of the report
 * @param cited the symbol with the version, as it is cited
 * @param isOneVersion whether the address names the version: it then stays as it is
 * @param isCurrent whether there is no newer version in this language
 * @param language the language of the text, which is not always the reader's
 * @param behind how far the text is behind the one it was translated from
 * @param aside the language that the version corrects, where it is not the reader's
 */
record ReportPage(Report report, Version version, String symbol, String cited, boolean isOneVersion, boolean isCurrent,
		String title, String body, Language language, Instant publishedAt, MeetingRef meeting, List<Language> languages,
		Optional<Behind> behind, Optional<Language> aside, List<VersionLine> versions) {

	/** Its address, below the language. */
	public String address() {
		return "/reports/" + this.symbol + (this.isOneVersion ? "/" + this.version.designator() : "");
	}

	/**
	 * One of the published versions.
	 *
	 * @param before the designator of the version before, or empty
	 */
	record VersionLine(String designator, String cited, VersionKind kind, Optional<Language> language,
			Optional<LocalText> why, Instant publishedAt, String before) {
	}

}
