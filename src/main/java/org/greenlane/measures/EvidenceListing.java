package org.greenlane.measures;

import org.greenlane.economies.WcoRegion;
import org.greenlane.sources.Grade;
import org.greenlane.listings.Column;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Listing;

import org.springframework.stereotype.Component;

/**
 * Declares the list of evidence on cost, time and benefit, which is kept apart from
 * measures.
 */
@Component
class EvidenceListing implements DeclaredListing {

	private static final String FROM = """
			measures.cost_evidence v
			join economies.economies e on e.iso2 = v.iso2
			cross join lateral (select string_agg(s.title, ' | ' order by x.position) as titles,
					string_agg(s.url, ' | ' order by x.position) as urls,
					(array_agg(s.id order by x.position))[1] as first_id,
					(array_agg(s.title order by x.position))[1] as first_title
				from measures.cost_evidence_sources x join sources.sources s on s.id = x.source_id
				where x.evidence_id = v.id) s""";

	private static final String WORDS = """
			web.folded(concat_ws(' ', v.description, v.note, e.name, e.name_fr, e.name_es, s.titles))""";

	private static final Listing LISTING = Listing.at("/aeo/measures/evidence", "measures.evidence")
		.from(FROM)
		.columns("id", Column.text("finding", "v.description"),
				Column.text("economy", "e.name{_lang}").linkedTo("/economies/{iso2}"), Column.date("since", "v.since"),
				Column.decimal("amount", "v.amount"), Column.text("currency", "v.currency"),
				Column.note("note", "v.note"), Column.text("source", "s.first_title").linkedTo("/sources/{source_id}"),
				Column.text("grade", "v.grade").wide(), Column.text("id", "v.id").download(),
				Column.text("iso2", "v.iso2").download(),
				Column.code("region", "e.wco_region", WcoRegion.LABELS).download(),
				Column.date("as_of", "v.as_of").download(), Column.text("source_id", "s.first_id").download(),
				Column.note("sources", "s.titles").download(), Column.note("source_urls", "s.urls").download())
		.filters(Filter.words(WORDS), Filter.one("economy", "v.iso2", MeasureLabels.ECONOMIES_WITH_EVIDENCE).asSelect(),
				Filter.one("region", "e.wco_region", WcoRegion.LABELS), Filter.one("grade", "v.grade", Grade.LABELS))
		.sortedBy("economy");

	@Override
	public Listing listing() {
		return LISTING;
	}

}
