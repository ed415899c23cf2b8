package org.greenlane.recognition;

import org.greenlane.economies.WcoRegion;
import org.greenlane.sources.Grade;
import org.greenlane.listings.Column;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Listing;

import org.springframework.stereotype.Component;

/**
 * Declares the list of mutual recognition arrangements.
 */
@Component
class ArrangementListing implements DeclaredListing {

	private static final Listing LISTING = Listing.at("/aeo/mras", "recognition.mras")
		.from("recognition.arrangement_rows a")
		.columns("id", Column.text("name", "a.name{_lang}").linkedTo("/aeo/mras/{id}"),
				Column.code("status", "a.status", RecognitionLabels.STATUSES), Column.date("signed", "a.signed"),
				Column.date("in_force", "a.in_force"), Column.integer("party_count", "a.party_count"),
				Column.code("kind", "a.kind", RecognitionLabels.KINDS).wide(), Column.text("id", "a.id").download(),
				Column.date("year", "a.year").download(),
				Column.codes("parties", "a.parties", RecognitionLabels.PARTNERS).download(),
				Column.code("parties_basis", "a.parties_basis", RecognitionLabels.PARTIES_BASES).download(),
				Column.codes("regions", "a.regions", WcoRegion.LABELS).download(),
				Column.code("grade", "a.grade", Grade.LABELS).download(), Column.note("note", "a.note").download(),
				Column.date("as_of", "a.as_of").download(), Column.note("sources", "a.source_titles").download(),
				Column.note("source_urls", "a.source_urls").download())
		.filters(Filter.words("a.search_text"),
				Filter.many("economy", "a.parties", RecognitionLabels.PARTNERS).asSelect(),
				Filter.one("status", "a.status", RecognitionLabels.STATUSES),
				Filter.one("kind", "a.kind", RecognitionLabels.KINDS),
				Filter.many("region", "a.regions", WcoRegion.LABELS),
				Filter.one("year", "left(a.year, 4)", RecognitionLabels.YEARS).asSelect())
		.sortedBy("name");

	@Override
	public Listing listing() {
		return LISTING;
	}

}
