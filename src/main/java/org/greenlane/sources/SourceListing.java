package org.greenlane.sources;

import org.greenlane.listings.Column;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Listing;

import org.springframework.stereotype.Component;

/**
 * Declares the list of sources.
 */
@Component
class SourceListing implements DeclaredListing {

	private static final Listing LISTING = Listing.at("/sources", "sources.sources")
		.from("sources.sources s")
		.columns("id", Column.text("name", "s.title").linkedTo("/sources/{id}"),
				Column.text("host", "split_part(split_part(s.url, '://', 2), '/', 1)"),
				Column.code("grade", "s.grade", Grade.LABELS), Column.url("url", "s.url").download(),
				Column.text("id", "s.id").download())
		.filters(Filter.words("web.folded(s.title || ' ' || s.url)"), Filter.one("grade", "s.grade", Grade.LABELS))
		.sortedBy("name");

	@Override
	public Listing listing() {
		return LISTING;
	}

}
