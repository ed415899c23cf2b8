package org.greenlane.reports;

import org.greenlane.listings.Column;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Labels;
import org.greenlane.listings.Listing;

import org.springframework.stereotype.Component;

/**
 * Declares the list of reports that everybody may read, withdrawn ones among them.
 */
@Component
class ReportListing implements DeclaredListing {

	private static final Labels YEARS = Labels.inTable(
			"""
					select distinct to_char(meeting_day, 'YYYY'), to_char(meeting_day, 'YYYY') from reports.published_reports order by 1 desc
					""");

	private static final Labels LANGUAGES = Labels.of("reports.language", "en", "fr", "es");

	private static final Labels STATES = Labels.of("reports.list.state", "PUBLISHED", "WITHDRAWN");

	private static final Listing LISTING = Listing.at("/reports", "reports.list")
		.from("reports.published_reports r")
		.columns("symbol", Column.text("report", "r.title{_lang}").linkedTo("/reports/{+symbol}"),
				Column.text("symbol", "r.symbol").linkedTo("/reports/{+symbol}"),
				Column.date("meeting", "r.held").sortedAs("r.meeting_day"), Column.date("published", "r.published_on"),
				Column.note("version", "nullif(r.newest, '')"), Column.codes("languages", "r.languages", LANGUAGES),
				Column.code("state", "r.state", STATES), Column.integer("versions", "r.versions").download())
		.filters(Filter.words("web.folded(concat_ws(' ', r.symbol, r.title, r.title_fr, r.title_es))"),
				Filter.one("year", "to_char(r.meeting_day, 'YYYY')", YEARS),
				Filter.many("language", "r.languages", LANGUAGES), Filter.one("state", "r.state", STATES))
		.sortedBy("-meeting");

	@Override
	public Listing listing() {
		return LISTING;
	}

}
