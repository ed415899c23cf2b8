package org.greenlane.spotlights;

import org.greenlane.listings.Column;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Listing;

import org.springframework.stereotype.Component;

/**
 * Declares the list of Spotlights.
 */
@Component
class SpotlightListing implements DeclaredListing {

	private static final String FROM = """
			spotlights.spotlights p
			join organisations.organisations o on o.slug = p.organisation
			join meetings.meeting_rows m on m.id = p.meeting_id
			left join economies.economies e on e.iso2 = p.iso2
			cross join lateral (select count(*) as barriers, count(*) filter (where b.open) as open,
					array_agg(distinct b.kind) as kinds
				from spotlights.barrier_rows b where b.spotlight_id = p.id) b
			cross join lateral (select string_agg(s.title, ' | ' order by x.position) as titles,
					string_agg(s.url, ' | ' order by x.position) as urls
				from spotlights.spotlight_sources x join sources.sources s on s.id = x.source_id
				where x.spotlight_id = p.id) s""";

	private static final String WORDS = """
			web.folded(concat_ws(' ', o.name, p.person, p.product, p.product_fr, p.product_es, p.helped, p.helped_fr,
				p.helped_es, e.name, e.name_fr, e.name_es, p.hs_code))""";

	private static final Listing LISTING = Listing.at("/spotlights", "spotlights.spotlights")
		.from(FROM)
		.columns("id", Column.text("firm", "coalesce(o.name{_lang}, o.name)").linkedTo("/spotlights/{id}"),
				Column.text("economy", "e.name{_lang}").linkedTo("/economies/{iso2}"),
				Column.text("product", "coalesce(p.product{_lang}, p.product)"),
				Column.date("date", "m.held").sortedAs("m.first_day").linkedTo("/meetings/{meeting}"),
				Column.integer("barriers", "b.barriers"), Column.integer("open", "b.open"),
				Column.text("person", "p.person").wide(), Column.text("hs_code", "p.hs_code").wide(),
				Column.code("hs_basis", "p.hs_basis", SpotlightLabels.HS_BASES).download(),
				Column.note("helped", "coalesce(p.helped{_lang}, p.helped)").download(),
				Column.codes("kinds", "b.kinds", SpotlightLabels.KINDS).download(),
				Column.text("iso2", "p.iso2").download(), Column.text("meeting", "m.address").download(),
				Column.text("organisation", "p.organisation").download(), Column.text("id", "p.id").download(),
				Column.note("sources", "s.titles").download(), Column.note("source_urls", "s.urls").download())
		.filters(Filter.words(WORDS), Filter.many("kind", "b.kinds", SpotlightLabels.KINDS),
				Filter.one("hs", "p.hs_code", SpotlightLabels.HS_CODES),
				Filter.one("economy", "p.iso2", SpotlightLabels.ECONOMIES))
		.sortedBy("-date");

	@Override
	public Listing listing() {
		return LISTING;
	}

}
