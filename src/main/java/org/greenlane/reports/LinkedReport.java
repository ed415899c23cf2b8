package org.greenlane.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;

import org.springframework.stereotype.Component;

/**
 * Says what a report is to programs that read pages, in the words of schema.org.
 */
@Component
class LinkedReport {

	private final PortalAddress portal;

	private final Citation citation;

	LinkedReport(PortalAddress portal, Citation citation) {
		this.portal = portal;
		this.citation = citation;
	}

	Map<String, Object> of(ReportPage page) {
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("@context", "https://schema.org");
		report.put("@type", "Report");
		report.put("@id", this.portal.of(page.language(), page.address()));
		report.put("url", this.portal.of(page.language(), page.address()));
		report.put("name", page.title());
		report.put("reportNumber", page.cited());
		report.put("inLanguage", page.language().tag());
		report.put("datePublished", first(page));
		report.put("dateModified", page.publishedAt().toString());
		report.put("author", Map.of("@type", "Organization", "name", this.citation.author(page)));
		report.put("publisher", Map.of("@type", "Organization", "name", "Greenlane"));
		report.put("isAccessibleForFree", true);
		report.put("workTranslation", translations(page));
		return report;
	}

	private static String first(ReportPage page) {
		return page.versions().getLast().publishedAt().toString();
	}

	private List<Map<String, String>> translations(ReportPage page) {
		return page.languages()
			.stream()
			.filter((language) -> language != page.language())
			.map((Language language) -> Map.of("@type", "Report", "@id", this.portal.of(language, page.address())))
			.toList();
	}

}
