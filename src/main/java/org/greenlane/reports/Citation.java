package org.greenlane.reports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.greenlane.web.PortalAddress;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes how a version of a report is cited: for people, for BibTeX and for programs that
 * read RIS.
 */
@Component
class Citation {

	private static final String PUBLISHER = "Greenlane";

	/** Signs that mean something to TeX. */
	private static final Pattern SPECIAL = Pattern.compile("[&%$#_{}~^\\\\]");

	private final PortalAddress portal;

	private final MessageSource messages;

	Citation(PortalAddress portal, MessageSource messages) {
		this.portal = portal;
		this.messages = messages;
	}

	/** In a line, in the language of the text. */
	String inWords(ReportPage page) {
		return this.messages.getMessage("reports.cite.words",
				new Object[] { page.title(), page.cited(), page.language().printDay(page.publishedAt()), url(page) },
				page.language().locale());
	}

	String bibTex(ReportPage page) {
		LocalDate day = LocalDate.ofInstant(page.publishedAt(), ZoneOffset.UTC);
		String key = page.cited().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-" + page.language().tag();
		return """
				@techreport{%s,
				  title = {{%s}},
				  author = {{%s}},
				  institution = {%s},
				  number = {%s},
				  year = {%d},
				  month = %d,
				  day = %d,
				  langid = {%s},
				  url = {%s}
				}
				""".formatted(key, escaped(page.title()), escaped(author(page)), PUBLISHER, escaped(page.cited()),
				day.getYear(), day.getMonthValue(), day.getDayOfMonth(), page.language().tag(), url(page));
	}

	String ris(ReportPage page) {
		LocalDate day = LocalDate.ofInstant(page.publishedAt(), ZoneOffset.UTC);
		String date = "%d/%02d/%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
		return """
				TY  - RPRT
				TI  - %s
				AU  - %s
				PB  - %s
				SN  - %s
				PY  - %d
				DA  - %s
				LA  - %s
				UR  - %s
				ER  -\s
				""".formatted(page.title(), author(page), PUBLISHER, page.cited(), day.getYear(), date,
				page.language().tag(), url(page));
	}

	/** Whom the account is by, in the language of the text. */
	String author(ReportPage page) {
		return this.messages.getMessage("reports.author." + (page.report().summary() ? "editors" : "secretariat"), null,
				page.language().locale());
	}

	/** The absolute address of the version in the language of the text. */
	String url(ReportPage page) {
		return this.portal.of(page.language(), "/reports/" + page.symbol() + "/" + page.version().designator());
	}

	private static String escaped(String text) {
		return SPECIAL.matcher(text).replaceAll((sign) -> Matcher.quoteReplacement(switch (sign.group()) {
			case "\\" -> "\\textbackslash{}";
			case "~" -> "\\textasciitilde{}";
			case "^" -> "\\textasciicircum{}";
			default -> "\\" + sign.group();
		}));
	}

}
