package org.greenlane.reports;

import java.util.List;

import org.greenlane.web.Language;

/**
 * Two published versions of a report in one language, to be compared.
 *
 * @param symbol the symbol of the report
 * @param language the language that is compared: the reader's, or the source's where
 * there is no text in that
 * @param from the designator of the earlier version
 * @param to the designator of the later version
 * @param versions all that can be chosen
 * @param before Markdown, with the title as its first heading
 * @param after Markdown, with the title as its first heading
 */
record ReportChanges(String symbol, String title, Language language, String from, String to,
		List<ReportPage.VersionLine> versions, String before, String after) {
}
