package org.greenlane.measures;

import org.greenlane.economies.DevelopmentStatus;
import org.greenlane.economies.WcoRegion;
import org.greenlane.listings.Column;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Listing;

import org.springframework.stereotype.Component;

/**
 * Declares the library of measures for small firms: one row is one measure of an economy.
 */
@Component
class MeasureListing implements DeclaredListing {

	private static final String FROM = """
			measures.measures m
			join economies.economies e on e.iso2 = m.iso2
			join measures.measure_codes c on c.code = m.measure_code
			cross join lateral (select string_agg(s.title, ' | ' order by x.position) as titles,
					string_agg(s.url, ' | ' order by x.position) as urls,
					(array_agg(s.id order by x.position))[1] as first_id,
					(array_agg(s.title order by x.position))[1] as first_title
				from measures.measure_sources x join sources.sources s on s.id = x.source_id
				where x.measure_id = m.id) s""";

	private static final String WORDS = """
			web.folded(concat_ws(' ', m.description, m.note, c.label, c.label_fr, c.label_es, e.name, e.name_fr,
				e.name_es, s.titles))""";

	private static final Listing LISTING = Listing.at("/aeo/measures", "measures.measures")
		.from(FROM)
		.columns("id", Column.text("measure", "m.description").linkedTo("/aeo/measures/{code}#{id}"),
				Column.text("economy", "e.name{_lang}").linkedTo("/economies/{iso2}"),
				Column.code("code", "m.measure_code", MeasureLabels.CODES).linkedTo("/aeo/measures/{code}"),
				Column.date("since", "m.since"), Column.decimal("amount", "m.amount").wide(),
				Column.text("currency", "m.currency").wide(),
				Column.text("source", "s.first_title").linkedTo("/sources/{source_id}").wide(),
				Column.text("grade", "m.grade").wide(), Column.text("id", "m.id").download(),
				Column.text("iso2", "m.iso2").download(),
				Column.code("region", "e.wco_region", WcoRegion.LABELS).download(),
				Column.code("development", "e.development_status", DevelopmentStatus.LABELS).download(),
				Column.note("note", "m.note").download(), Column.date("as_of", "m.as_of").download(),
				Column.text("source_id", "s.first_id").download(), Column.note("sources", "s.titles").download(),
				Column.note("source_urls", "s.urls").download())
		.filters(Filter.words(WORDS), Filter.one("code", "m.measure_code", MeasureLabels.CODES),
				Filter.one("economy", "m.iso2", MeasureLabels.ECONOMIES_WITH_MEASURE).asSelect(),
				Filter.one("region", "e.wco_region", WcoRegion.LABELS),
				Filter.one("development", "e.development_status", DevelopmentStatus.LABELS),
				Filter.one("decade", "left(m.since, 3) || '0'", MeasureLabels.DECADES))
		.sortedBy("economy");

	@Override
	public Listing listing() {
		return LISTING;
	}

}
